#!/bin/sh
# parallel.sh < pages.ndjson > records.ndjson: blocks of lines over the processors, records in the order of the lines. Its exit code
# counts the blocks that held a page that failed.
exec parallel --pipe --keep-order -N500 wirecopy -j1 --input-format ndjson
