"""A Python peer over a folder: peer.py NAME FOLDER. Writes one line of JSON a page, and its own usage to BENCH_USAGE."""

import json, os, resource, sys

name, folder = sys.argv[1:]


def load():
    if name == "trafilatura":
        from trafilatura import extract

        return extract
    if name == "rs-trafilatura":
        from rs_trafilatura import extract

        return lambda page: extract(page).main_content
    if name == "readability-lxml":
        from readability import Document

        return lambda page: Document(page).summary()
    if name == "newspaper4k":
        from newspaper import Article

        def read(page):
            article = Article("https://example.com/")
            article.download(input_html=page)
            article.parse()
            return article.text

        return read
    if name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text

        return lambda page: extract_plain_text(page, main_content=True)
    raise SystemExit(f"no peer {name}")


try:
    read = load()
except ImportError:
    sys.exit(69)  # not installed here
for page in sorted(os.listdir(folder)):
    with open(os.path.join(folder, page), encoding="utf-8", errors="replace") as file:
        markup = file.read()
    try:
        text = read(markup)
    except Exception:
        text = None
    print(json.dumps({"name": page, "text": text}))
usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_USAGE"], "w") as file:
    json.dump(
        {"userCPUTime": usage.ru_utime * 1e6, "systemCPUTime": usage.ru_stime * 1e6, "maxRSS": usage.ru_maxrss}, file
    )
