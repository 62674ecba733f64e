;; Hashes of pairs of cells (WebAssembly, 128-bit SIMD): what `mixHashes` of `hash.ts` gives, of four pairs at once.
;;
;; After a change: `npx wat2wasm src/model/mix-cells.wat -o src/model/mix-cells.wasm`; a test holds the two together.
;;
;; Memory:  cells (i32) and, from $from to $end, pairs by fours: the addresses of four left cells and of their right ones, u16 each.
;;          What four pairs give is four cells at $into, the next four stand behind them, and later pairs may name them.
(module
  (import "model" "memory" (memory 1))
  (func (export "mix") (param $from i32) (param $end i32) (param $into i32)
    (local $left v128) (local $hash v128)
    (block $mixed
      (loop $next
        (br_if $mixed (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $left
          (v128.load32_lane 3 (i32.load16_u offset=6 (local.get $from))
            (v128.load32_lane 2 (i32.load16_u offset=4 (local.get $from))
              (v128.load32_lane 1 (i32.load16_u offset=2 (local.get $from))
                (v128.load32_zero (i32.load16_u (local.get $from)))))))
        (local.set $hash
          (v128.load32_lane 3 (i32.load16_u offset=14 (local.get $from))
            (v128.load32_lane 2 (i32.load16_u offset=12 (local.get $from))
              (v128.load32_lane 1 (i32.load16_u offset=10 (local.get $from))
                (v128.load32_zero (i32.load16_u offset=8 (local.get $from)))))))
        (local.set $hash
          (i32x4.add (local.get $left)
            (i32x4.mul (i32x4.splat (i32.const 0x85ebca6b))
              (v128.xor (local.get $left)
                (i32x4.mul (i32x4.splat (i32.const 0x9e3779b1)) (local.get $hash))))))
        (local.set $hash
          (i32x4.mul (i32x4.splat (i32.const 0x85ebca6b))
            (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16)))))
        (local.set $hash
          (i32x4.mul (i32x4.splat (i32.const 0xc2b2ae35))
            (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13)))))
        (v128.store (local.get $into)
          (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16))))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (br $next)))))
