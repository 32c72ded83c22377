using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdvancementEngine.Numerics;

/// <summary>Zero-initialized floats that start on a 64-byte boundary.</summary>
internal sealed class AlignedFloats
{
    private const int Boundary = 64;
    private readonly float[] _memory;
    private readonly int _first;
    private readonly int _length;

    public AlignedFloats(int length)
    {
        // Pinned, so the address stays aligned.
        _memory = GC.AllocateArray<float>(checked(length + Boundary / sizeof(float)), pinned: true);
        _first = (int)((Boundary - (Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0) & (Boundary - 1))) & (Boundary - 1)) / sizeof(float);
        _length = length;
    }

    public ref float First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_memory), _first);

    public Span<float> Span => _memory.AsSpan(_first, _length);
}
