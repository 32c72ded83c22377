using AdvancementEngine.Catalog;
using AdvancementEngine.Intake;

namespace AdvancementEngine.Tests.Data.Simulation;

/// <summary>Matchers of the shipped catalog, built once.</summary>
internal static class Matchers
{
    public static CareerCatalog Catalog { get; } = ShippedBundle.Catalog;

    public static IntakeMatchers Shipped { get; } = IntakeMatchers.Of(Catalog);
}
