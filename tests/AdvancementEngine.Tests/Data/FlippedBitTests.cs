using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;

namespace AdvancementEngine.Tests.Data;

/// <summary>A model's folder in which one bit has flipped: in the factors it is always found; in the manifest it is found, or
/// changes only what no ranking reads.</summary>
public sealed class FlippedBitTests : IDisposable
{
    private const int Flips = 200;
    private readonly string _folder = Directory.CreateTempSubdirectory("flipped-bit-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Read_OneBitFlipped_RefusedOnOneLineOrTheSameFactorsInFlatMemory()
    {
        foreach (var file in Directory.GetFiles(ShippedFiles.ContentModel))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        var files = new[] { Directory.GetFiles(_folder, "*.aefm").Single(), Path.Combine(_folder, "manifest.json") };
        var whole = ModelFolder.Read(_folder);
        var draws = new Random(20_261_129);
        var (refused, memory) = (0, Environment.WorkingSet);
        for (var flip = 0; flip < Flips; flip++)
        {
            var file = files[flip % 2];
            var bytes = File.ReadAllBytes(file);
            var good = (byte[])bytes.Clone();
            bytes[draws.Next(bytes.Length)] ^= (byte)(1 << draws.Next(8));
            File.WriteAllBytes(file, bytes);
            try
            {
                var read = ModelFolder.Read(_folder);
                Assert.Equal(1, flip % 2);
                Assert.Equal(whole.Manifest.Files.Values.Select(f => f.Sha256), read.Manifest.Files.Values.Select(f => f.Sha256));
            }
            catch (DataException failure)
            {
                Assert.DoesNotContain('\n', failure.Message);
                Assert.Contains("needed: ", failure.Message, StringComparison.Ordinal);
                refused++;
            }

            File.WriteAllBytes(file, good);
        }

        Assert.InRange(refused, Flips / 2, Flips);
        Assert.InRange(Environment.WorkingSet - memory, long.MinValue, 150L << 20);
    }
}
