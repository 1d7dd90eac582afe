"""Pages as extruct reads them: a JSON list of {url, html} in, their JSON-LD and Open Graph out."""
import json, sys
import extruct

def read(page):
    found = extruct.extract(page["html"], base_url=page["url"], syntaxes=["json-ld", "opengraph"], uniform=True)
    return {"blocks": found["json-ld"], "openGraph": found["opengraph"]}

print(json.dumps([read(page) for page in json.load(sys.stdin)]))
