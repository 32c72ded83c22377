using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using AdvancementEngine.BitProof;
using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;

Console.WriteLine($"Vector512.IsHardwareAccelerated={Vector512.IsHardwareAccelerated}");
Console.WriteLine($"Vector256.IsHardwareAccelerated={Vector256.IsHardwareAccelerated}");
Console.WriteLine($"Vector128.IsHardwareAccelerated={Vector128.IsHardwareAccelerated}");
Console.WriteLine($"Fma={Fma.IsSupported || AdvSimd.IsSupported}");
Console.WriteLine($"Path={Kernels.Path}");
Console.WriteLine($"IsSlowFma={Kernels.IsSlowFma}");
Console.WriteLine($"KnownAnswer={KnownAnswer.Verify().Passed}");
foreach (var path in Enum.GetValues<KernelPath>())
    Console.WriteLine($"Bits.{path}={BitCases.Hash(path):x16}");
