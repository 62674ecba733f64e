# python dask_bag.py 'pages/*.ndjson' records/: one record for each line, a file for each block of the bag.
import subprocess
import sys

import dask.bag

def records(lines):
    text = "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
    run = subprocess.run(["wirecopy", "-j1", "--input-format", "ndjson"], input=text.encode(), stdout=subprocess.PIPE)
    if run.returncode > 1:  # 1: a page failed, and its record says why
        raise RuntimeError(f"wirecopy ended with {run.returncode}")
    return run.stdout.decode().split("\n")[:-1]

if __name__ == "__main__":
    dask.bag.read_text(sys.argv[1], blocksize="1MiB").map_partitions(records).to_textfiles(f"{sys.argv[2]}/*.ndjson")
