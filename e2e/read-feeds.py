"""Feeds as feedparser reads them: addresses as arguments, a list of what it found as JSON."""
import calendar, json, sys
import feedparser

def instant(parsed):
    return parsed and calendar.timegm(parsed) * 1000

def read(address):
    found = feedparser.parse(address)
    return {
        "address": address,
        "bozo": bool(found.bozo),
        "why": str(found.get("bozo_exception", "")),
        "version": found.version,
        "title": found.feed.get("title"),
        "updated": instant(found.feed.get("updated_parsed")),
        "entries": [
            {
                "id": entry.get("id"),
                "link": entry.get("link"),
                "title": entry.get("title"),
                "published": instant(entry.get("published_parsed")),
                "updated": instant(entry.get("updated_parsed")),
                "authors": [author.get("name") for author in entry.get("authors", [])],
                "text": "".join(part.value for part in entry.get("content", [])),
                "credits": [credit.get("content") for credit in entry.get("media_credit", [])],
            }
            for entry in found.entries
        ],
    }

print(json.dumps([read(address) for address in sys.argv[1:]]))
