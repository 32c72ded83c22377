using System.Numerics;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Data.Tables;

/// <summary>Distinct texts, each with a code: its position in order of first appearance. The hash is only used for lookup, so codes depend
/// only on the texts and their order. Texts are stored in reusable blocks, because thousands of strings would survive garbage
/// collections.</summary>
internal sealed class TextCodes
{
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const ulong OtherSpread = 0xC2B2AE3D27D4EB4F;
    private const int BlockLength = 64 * 1024;

    private readonly List<char[]> _blocks = [];
    private (int Block, int Start, int Length)[] _places = new (int, int, int)[256];
    private (uint Hash, int Next)[] _slots = new (uint, int)[512];
    private int _block;
    private int _used;

    /// <summary>Number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a code; valid until <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> this[int code]
    {
        get
        {
            var (block, start, length) = _places[code];
            return _blocks[block].AsSpan(start, length);
        }
    }

    /// <summary>The code of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNew">True if it had none before.</param>
    public int Of(ReadOnlySpan<char> text, out bool isNew)
    {
        var hash = Hash(text);
        var mask = _slots.Length - 1;
        var at = (int)hash & mask;
        // The value is the code plus one; 0 is an empty slot.
        for (; _slots[at] is var (seen, next) && next != 0; at = (at + 1) & mask)
        {
            if (seen != hash || !text.SequenceEqual(this[next - 1]))
                continue;
            isNew = false;
            return next - 1;
        }

        isNew = true;
        if (Count == _places.Length)
            Array.Resize(ref _places, Count * 2);
        _places[Count++] = Keep(text);
        _slots[at] = (hash, Count);
        if (Count * 2 > _slots.Length)
            Grow();
        return Count - 1;
    }

    public void Clear()
    {
        Array.Clear(_slots);
        (Count, _block, _used) = (0, 0, 0);
    }

    private (int Block, int Start, int Length) Keep(ReadOnlySpan<char> text)
    {
        while (_block < _blocks.Count && _blocks[_block].Length - _used < text.Length)
            (_block, _used) = (_block + 1, 0);
        if (_block == _blocks.Count)
            _blocks.Add(new char[Math.Max(text.Length, BlockLength)]);
        text.CopyTo(_blocks[_block].AsSpan(_used));
        _used += text.Length;
        return (_block, _used - text.Length, text.Length);
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new (uint, int)[before.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var slot in before)
        {
            if (slot.Next == 0)
                continue;
            var at = (int)slot.Hash & mask;
            while (_slots[at].Next != 0)
                at = (at + 1) & mask;
            _slots[at] = slot;
        }
    }

    // Two lanes of eight bytes: lists of codes can have hundreds of characters, and are hashed for every row.
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var (one, other) = ((ulong)bytes.Length * Spread, OtherSpread);
        while (bytes.Length >= 16)
        {
            one = BitOperations.RotateLeft((one ^ MemoryMarshal.Read<ulong>(bytes)) * Spread, 29);
            other = BitOperations.RotateLeft((other ^ MemoryMarshal.Read<ulong>(bytes[8..])) * OtherSpread, 31);
            bytes = bytes[16..];
        }

        if (bytes.Length >= 8)
        {
            one = BitOperations.RotateLeft((one ^ MemoryMarshal.Read<ulong>(bytes)) * Spread, 29);
            bytes = bytes[8..];
        }

        var rest = 0UL;
        foreach (var unit in MemoryMarshal.Cast<byte, char>(bytes))
            rest = (rest << 16) | unit;
        var hash = (one ^ (other * Spread) ^ rest) * OtherSpread;
        return (uint)((hash ^ (hash >> 29)) * Spread >> 32);
    }
}
