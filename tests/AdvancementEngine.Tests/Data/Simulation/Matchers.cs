using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Tests.Data.Simulation;

/// <summary>Matchers of the shipped catalog, built once.</summary>
internal static class Matchers
{
    public static CareerCatalog Catalog { get; } = CatalogReader.Read(Repository.PathOf("data", "catalog"));

    public static IntakeMatchers Shipped { get; } = IntakeMatchers.Of(Catalog);
}
