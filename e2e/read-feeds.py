"""Feeds as feedparser reads them: addresses as arguments, a list of what it found as JSON."""
import calendar, json, sys
from html.parser import HTMLParser
import feedparser

def instant(parsed):
    return parsed and calendar.timegm(parsed) * 1000

def title(entry):
    """What a reader would show: the words of HTML, or a text as it is."""
    detail = entry.title_detail
    return to_text(detail.value) if detail.type == "text/html" else detail.value

def summary(entry, version):
    """RSS says that it is HTML, Atom that it is text; its detail here is that of the picture's caption."""
    text = entry.get("summary", "")
    return to_text(text) if version.startswith("rss") else text

def to_text(html):
    words = []
    parser = HTMLParser(convert_charrefs=True)
    parser.handle_data = words.append
    parser.feed(html)
    parser.close()
    return "".join(words)

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
                "title": title(entry),
                "summary": summary(entry, found.version),
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
