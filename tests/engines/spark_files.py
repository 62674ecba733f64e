# spark-submit spark_files.py records/ a.warc.gz b.warc.gz …: files that every machine can open, one task a file.
import subprocess
import sys

from pyspark.sql import SparkSession

def records(path):
    run = subprocess.run(["wirecopy", "-j1", path], stdout=subprocess.PIPE)
    if run.returncode > 1:  # 1: a page failed, and its record says why
        raise RuntimeError(f"wirecopy {path} ended with {run.returncode}")
    return run.stdout.decode().split("\n")[:-1]

out, *files = sys.argv[1:]
SparkSession.builder.getOrCreate().sparkContext.parallelize(files, len(files)).flatMap(records).saveAsTextFile(out)
