#!/bin/sh
#SBATCH --array=1-4
# sbatch slurm_array.sh ARCHIVE RECORDS: each task takes its shard of an archive that all nodes see under one path. A task that is
# run again goes on from its journal.
part="$2/records-$SLURM_ARRAY_TASK_ID"
wirecopy "$1" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" -o "$part.ndjson" --resume "$part.journal"
# Exit 1 says that a page failed: its record says why, and the task is done.
[ $? -le 1 ]
