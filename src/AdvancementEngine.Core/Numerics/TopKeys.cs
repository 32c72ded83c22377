using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AdvancementEngine.Numerics;

/// <summary>The best items seen so far, as 64-bit keys in descending order. Comparing keys orders by score descending, then index
/// ascending, so ties cannot depend on the order of arrival.</summary>
/// <remarks>Inserting x into descending keys is key_i = max(key_i, min(key_{i−1}, x)) for all i at once; a key smaller than all of them
/// leaves them unchanged. Up to <see cref="InRegisters"/> keys are held in vector registers while a panel's items are offered, without a
/// branch per item.</remarks>
internal static class TopKeys
{
    /// <summary>Number of keys that fit in registers; the minimum capacity of a list of keys.</summary>
    public const int InRegisters = 24;

    private const long None = long.MinValue;

    /// <summary>Capacity for the keys of a top list.</summary>
    public static int Room(int top) => Math.Max(top, InRegisters);

    public static void Clear(Span<long> keys) => keys.Fill(None);

    /// <summary>Offers the items of the marked lanes.</summary>
    /// <param name="lanes">One bit per score of a panel.</param>
    /// <param name="firstItem">Item of lane 0.</param>
    /// <param name="scores">32 scores.</param>
    /// <param name="keys">Current keys, <see cref="Room"/> of them.</param>
    /// <param name="top">Length of the top list.</param>
    /// <returns>The score a later item must exceed: that of the last key, or −∞ while there is room.</returns>
    public static float Offer<T>(uint lanes, int firstItem, ref float scores, Span<long> keys, int top)
        where T : struct, ILanes<T>
    {
        ref var first = ref MemoryMarshal.GetReference(keys);
        if (top > InRegisters || T.Width < 8)
            OfferOneByOne(lanes, firstItem, ref scores, keys[..top]);
        else if (T.Width == 16 && Avx512F.IsSupported && top <= 16)
            OfferSixteen512(lanes, firstItem, ref scores, ref first);
        else if (T.Width == 16 && Avx512F.IsSupported)
            Offer512(lanes, firstItem, ref scores, ref first);
        else if (T.Width == 8 && Avx2.IsSupported)
            Offer256(lanes, firstItem, ref scores, ref first);
        else
            OfferOneByOne(lanes, firstItem, ref scores, keys[..top]);
        var last = keys[top - 1];
        return last == None ? float.NegativeInfinity : Score(last);
    }

    /// <summary>Writes the current items, best first.</summary>
    /// <returns>Number of items.</returns>
    public static int Items(ReadOnlySpan<long> keys, Span<RankedItem> items)
    {
        var count = 0;
        for (; count < items.Length && keys[count] != None; count++)
            items[count] = new RankedItem((int)~(uint)keys[count], Score(keys[count]));
        return count;
    }

    private static void OfferOneByOne(uint lanes, int firstItem, ref float scores, Span<long> keys)
    {
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var lane = BitOperations.TrailingZeroCount(lanes);
            var key = Key(firstItem + lane, Unsafe.Add(ref scores, lane));
            var at = keys.Length - 1;
            if (key <= keys[at])
                continue;
            for (; at > 0 && keys[at - 1] < key; at--)
                keys[at] = keys[at - 1];
            keys[at] = key;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Offer512(uint lanes, int firstItem, ref float scores, ref long keys)
    {
        var above = Vector512.Create(long.MaxValue);
        var k0 = Vector512.LoadUnsafe(ref keys);
        var k1 = Vector512.LoadUnsafe(ref keys, 8);
        var k2 = Vector512.LoadUnsafe(ref keys, 16);
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var lane = BitOperations.TrailingZeroCount(lanes);
            var x = Vector512.Create(Key(firstItem + lane, Unsafe.Add(ref scores, lane)));
            k2 = Vector512.Max(k2, Vector512.Min(x, Avx512F.AlignRight64(k2, k1, 7)));
            k1 = Vector512.Max(k1, Vector512.Min(x, Avx512F.AlignRight64(k1, k0, 7)));
            k0 = Vector512.Max(k0, Vector512.Min(x, Avx512F.AlignRight64(k0, above, 7)));
        }

        k0.StoreUnsafe(ref keys);
        k1.StoreUnsafe(ref keys, 8);
        k2.StoreUnsafe(ref keys, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OfferSixteen512(uint lanes, int firstItem, ref float scores, ref long keys)
    {
        var above = Vector512.Create(long.MaxValue);
        var k0 = Vector512.LoadUnsafe(ref keys);
        var k1 = Vector512.LoadUnsafe(ref keys, 8);
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var lane = BitOperations.TrailingZeroCount(lanes);
            var x = Vector512.Create(Key(firstItem + lane, Unsafe.Add(ref scores, lane)));
            k1 = Vector512.Max(k1, Vector512.Min(x, Avx512F.AlignRight64(k1, k0, 7)));
            k0 = Vector512.Max(k0, Vector512.Min(x, Avx512F.AlignRight64(k0, above, 7)));
        }

        k0.StoreUnsafe(ref keys);
        k1.StoreUnsafe(ref keys, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Offer256(uint lanes, int firstItem, ref float scores, ref long keys)
    {
        var above = Vector256.Create(long.MaxValue);
        var (k0, k1, k2) = (Vector256.LoadUnsafe(ref keys), Vector256.LoadUnsafe(ref keys, 4), Vector256.LoadUnsafe(ref keys, 8));
        var (k3, k4, k5) = (Vector256.LoadUnsafe(ref keys, 12), Vector256.LoadUnsafe(ref keys, 16), Vector256.LoadUnsafe(ref keys, 20));
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var lane = BitOperations.TrailingZeroCount(lanes);
            var x = Vector256.Create(Key(firstItem + lane, Unsafe.Add(ref scores, lane)));
            k5 = Vector256.Max(k5, Vector256.Min(x, Shift(k4, k5)));
            k4 = Vector256.Max(k4, Vector256.Min(x, Shift(k3, k4)));
            k3 = Vector256.Max(k3, Vector256.Min(x, Shift(k2, k3)));
            k2 = Vector256.Max(k2, Vector256.Min(x, Shift(k1, k2)));
            k1 = Vector256.Max(k1, Vector256.Min(x, Shift(k0, k1)));
            k0 = Vector256.Max(k0, Vector256.Min(x, Shift(above, k0)));
        }

        k0.StoreUnsafe(ref keys);
        k1.StoreUnsafe(ref keys, 4);
        k2.StoreUnsafe(ref keys, 8);
        k3.StoreUnsafe(ref keys, 12);
        k4.StoreUnsafe(ref keys, 16);
        k5.StoreUnsafe(ref keys, 20);
    }

    // The last key of before, then the first three of after.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Shift(Vector256<long> before, Vector256<long> after) =>
        Avx2.Permute4x64(Avx2.Blend(after.AsInt32(), before.AsInt32(), 0b1100_0000).AsInt64(), 0b10_01_00_11);

    // Adding 0 turns −0 into 0: the two compare equal as scores, so they must tie as keys.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Key(int item, float score) => ((long)Ordered(BitConverter.SingleToInt32Bits(score + 0f)) << 32) | ~(uint)item;

    private static float Score(long key) => BitConverter.Int32BitsToSingle(Ordered((int)(key >> 32)));

    // Maps the bits of a float to an integer with the same order; its own inverse.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Ordered(int bits) => bits ^ ((bits >> 31) & int.MaxValue);
}
