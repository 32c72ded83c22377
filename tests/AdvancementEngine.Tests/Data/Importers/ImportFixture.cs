using AdvancementEngine.Data.Importers;

namespace AdvancementEngine.Tests.Data.Importers;

/// <summary>The shipped import over the reference releases.</summary>
internal static class ImportFixture
{
    public static CatalogImportOptions Options() =>
        new()
        {
            Onet = Reference.Need("onet-29.3"),
            Oews = Reference.Need("bls", "national_M2024.csv"),
            Projections = Reference.Need("bls", "Employment_Projections.csv"),
            Skills = Reference.Need("bls", "skills_by_soc_full.csv"),
            Soc = Reference.Need("soc-cip"),
            Payroll = Reference.Need("public-payroll"),
            Dod8140 = Reference.Need("dod-8140"),
            Ours = Repository.PathOf("data", "catalog", "ours"),
        };
}

/// <summary>A folder of its own, removed at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("advance-test-").FullName;

    public string PathOf(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
