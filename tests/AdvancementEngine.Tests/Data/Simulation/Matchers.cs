using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Participants.Intake;

namespace AdvancementEngine.Tests.Data.Simulation;

/// <summary>Matchers of the shipped catalogue, built once.</summary>
internal static class Matchers
{
    public static Catalogue Catalogue { get; } = CatalogueReader.Read(Repository.PathOf("data", "catalog"));

    public static IntakeMatchers Shipped { get; } = new(Catalogue);
}
