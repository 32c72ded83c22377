using System.Diagnostics;
using System.Runtime.Intrinsics;
using AdvancementEngine.BitProof;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Numerics;

/// <summary>The bit-equality cases in real processes with vector hardware switched off: what an older processor would compute.</summary>
public class BitProofTests
{
    [Fact]
    public void Hash_EveryPathInThisProcess_IsEqual()
    {
        var scalar = BitCases.Hash(KernelPath.Scalar);
        foreach (var path in Enum.GetValues<KernelPath>())
            Assert.Equal(scalar, BitCases.Hash(path));
    }

    [Fact]
    public void Child_NothingSwitchedOff_HasTheSameBits() => SameBits(Run([]));

    [Fact]
    public void Child_WithoutAvx512_TakesEightLanesWithTheSameBits()
    {
        Assert.SkipUnless(Vector512.IsHardwareAccelerated, "this processor has no AVX-512 to switch off");
        var child = Run([("DOTNET_EnableAVX512", "0")]);
        Assert.Equal("False", child["Vector512.IsHardwareAccelerated"]);
        Assert.Equal("Vector256", child["Path"]);
        Assert.Equal("False", child["IsSlowFma"]);
        SameBits(child);
    }

    [Fact]
    public void Child_WithoutAvx2_IsSlowWithTheSameBits()
    {
        Assert.SkipUnless(Vector256.IsHardwareAccelerated, "this processor has no AVX2 to switch off");
        var child = Run([("DOTNET_EnableAVX2", "0")]);
        Assert.Equal("False", child["Vector256.IsHardwareAccelerated"]);
        Assert.Equal("False", child["Fma"]);
        Assert.Equal("True", child["IsSlowFma"]);
        SameBits(child);
    }

    [Fact]
    public void Child_WithoutAnyIntrinsics_IsSlowWithTheSameBits()
    {
        var child = Run([("DOTNET_EnableHWIntrinsic", "0")]);
        Assert.Equal("False", child["Vector128.IsHardwareAccelerated"]);
        Assert.Equal("Scalar", child["Path"]);
        Assert.Equal("True", child["IsSlowFma"]);
        SameBits(child);
    }

    private static void SameBits(Dictionary<string, string> child)
    {
        var expected = BitCases.Hash(Kernels.Path).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("True", child["KnownAnswer"]);
        foreach (var path in Enum.GetValues<KernelPath>())
            Assert.Equal((path, expected), (path, child[$"Bits.{path}"]));
    }

    private static Dictionary<string, string> Run((string Name, string Value)[] switches)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet"
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(BitCases).Assembly.Location);
        foreach (var name in (string[])["DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic"])
            start.Environment.Remove(name);
        foreach (var (name, value) in switches)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(120_000), "the child process did not end in two minutes");
        Assert.True(process.ExitCode == 0, $"the child process ended with {process.ExitCode}: {error.Result}");
        return output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
