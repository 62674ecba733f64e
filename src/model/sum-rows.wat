;; Sums of the rows of a linear model that a list of hashed features chooses (WebAssembly, 128-bit SIMD).
;;
;; The inner loop of every tagger: some eighty features a word, each a row of eight-bit weights somewhere in megabytes of them.
;; Eight columns are added at once, and a bit a slot tells which of them have a row at all, so that most features touch no row.
;; After a change: `npx wat2wasm src/model/sum-rows.wat -o src/model/sum-rows.wasm`; a test holds the two together.
;;
;; Memory:  0      features (i32), overwritten by the addresses of their rows
;;          4096   sums (i32), one a column
;;          4608   index: for each 32 slots a u32 of bits (the slot has a row) and a u32 (rows before the first of them)
;;          $rows  rows of i8 weights, $stride bytes each, a multiple of eight
(module
  (import "model" "memory" (memory 1))
  (func (export "sum") (param $count i32) (param $mask i32) (param $rows i32) (param $stride i32)
    (local $from i32) (local $end i32) (local $slot i32) (local $found i32) (local $column i32)
    (local $entry i64) (local $bits i32)
    (local $low v128) (local $high v128) (local $weights v128)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    ;; Features to addresses; every address is written, and kept where the slot's bit is set: no branch to mispredict.
    (block $looked_up
      (loop $next_feature
        (br_if $looked_up (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $slot (i32.and (i32.load (local.get $from)) (local.get $mask)))
        (local.set $entry (i64.load offset=4608 (i32.shl (i32.shr_u (local.get $slot) (i32.const 5)) (i32.const 3))))
        (local.set $bits (i32.wrap_i64 (local.get $entry)))
        (i32.store (local.get $found)
          (i32.add (local.get $rows)
            (i32.mul (local.get $stride)
              (i32.add
                (i32.wrap_i64 (i64.shr_u (local.get $entry) (i64.const 32)))
                (i32.popcnt (i32.and (local.get $bits)
                  (i32.sub (i32.shl (i32.const 1) (local.get $slot)) (i32.const 1))))))))
        (local.set $found (i32.add (local.get $found)
          (i32.shl (i32.and (i32.shr_u (local.get $bits) (local.get $slot)) (i32.const 1)) (i32.const 2))))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (br $next_feature)))
    ;; Eight columns at a time; a weight is the signed square of what is stored.
    (loop $next_columns
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $from (i32.const 0))
      (block $added
        (loop $next_row
          (br_if $added (i32.ge_u (local.get $from) (local.get $found)))
          (local.set $weights (v128.load8x8_s (i32.add (i32.load (local.get $from)) (local.get $column))))
          (local.set $weights (i16x8.mul (local.get $weights) (i16x8.abs (local.get $weights))))
          (local.set $low (i32x4.add (local.get $low) (i32x4.extend_low_i16x8_s (local.get $weights))))
          (local.set $high (i32x4.add (local.get $high) (i32x4.extend_high_i16x8_s (local.get $weights))))
          (local.set $from (i32.add (local.get $from) (i32.const 4)))
          (br $next_row)))
      (v128.store offset=4096 (i32.shl (local.get $column) (i32.const 2)) (local.get $low))
      (v128.store offset=4112 (i32.shl (local.get $column) (i32.const 2)) (local.get $high))
      (br_if $next_columns
        (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $stride))))))
