namespace AdvancementEngine.Numerics;

/// <summary>Vector width of the kernels. All widths give the same bits and differ only in speed.</summary>
public enum KernelPath
{
    /// <summary>One lane: the reference, and the fallback for hardware without fused multiply-add.</summary>
    Scalar = 0,

    /// <summary>Four lanes: Arm64 AdvSimd.</summary>
    Vector128 = 1,

    /// <summary>Eight lanes: x86-64 with AVX2 and FMA.</summary>
    Vector256 = 2,

    /// <summary>Sixteen lanes: x86-64 with AVX-512.</summary>
    Vector512 = 3,
}
