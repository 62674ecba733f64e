# spark-submit spark_pipe.py pages.ndjson records/: NDJSON lines through the filter; each line gives one record.
import os
import sys

from pyspark.sql import SparkSession

# Exit 1 says that a page failed: its record says why, and no task needs to be run again. 2 and 3 fail the task.
FILTER = "sh -c 'wirecopy -j1 --input-format ndjson || [ $? -eq 1 ]'"

spark = SparkSession.builder.getOrCreate()
lines = spark.sparkContext.textFile(sys.argv[1], minPartitions=8)
lines.pipe(FILTER, env=dict(os.environ), checkCode=True).saveAsTextFile(sys.argv[2])
