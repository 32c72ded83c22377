using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;

namespace AdvancementEngine.Tests.Data.Models;

public sealed class ModelRegistryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("registry").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Rollback_Again_GoesFurtherBackAndNeverForward()
    {
        Steps("promote a", "promote b", "force c");
        Assert.Equal(("c", "b"), Now());
        Steps("rollback b");
        Assert.Equal(("b", "a"), Now());
        Steps("rollback a");
        Assert.Equal(("a", null), Now());
        Steps("promote c");
        Assert.Equal(("c", "a"), Now());
        Steps("promote c", "rollback a");
        Assert.Equal(("a", null), Now());
    }

    [Fact]
    public void OpenToChange_WhileAnotherChanges_IsRefusedAndNothingIsLost()
    {
        Make("a", "b");
        using (var first = ModelRegistry.OpenToChange(_root))
        {
            Assert.Contains(
                "another process that is promoting",
                Assert.Throws<DataException>(() => ModelRegistry.OpenToChange(_root)).Message,
                StringComparison.Ordinal
            );
            first.Add(Step("promote a"));
        }

        Steps("promote b");
        using var registry = ModelRegistry.Open(_root);
        Assert.Equal(["a", "b"], registry.Promotions.Select(p => p.Model));
        Assert.Throws<InvalidOperationException>(() => registry.Add(Step("promote a")));
    }

    [Fact]
    public void CurrentModel_Folder_IsThePromotedOneUnlessAnotherIsNamed()
    {
        Make("a", "b");
        Assert.Equal(ShippedFiles.Model, CurrentModel.Folder(root: _root));
        Steps("promote a", "promote b");
        Assert.Equal(Path.Combine(_root, "b"), CurrentModel.Folder(root: _root));
        Steps("rollback a");
        Assert.Equal(Path.Combine(_root, "a"), CurrentModel.Folder(root: _root));
        Assert.Equal("other", CurrentModel.Folder("other", _root));
        Assert.Equal(ShippedFiles.Model, CurrentModel.Folder(CurrentModel.Shipped, _root));
        Directory.Delete(Path.Combine(_root, "a"), recursive: true);
        Assert.Contains(
            "no model 'a'",
            Assert.Throws<DataException>(() => CurrentModel.Folder(root: _root)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("c", 0, "c", 0, 0)]
    [InlineData("c", 9, "c", 5, 0)]
    [InlineData("c", 0, "c", 5, 0)]
    [InlineData("c", 9, "c", 0, 1)]
    [InlineData("d", 0, "c", 0, 1)]
    [InlineData("d", 9, "c", 0, 2)]
    public void Refusals_SimulatedOverPeopleOrAnotherCatalog_AreNamed(
        string catalog,
        int simulated,
        string currentCatalog,
        int currentSimulated,
        int expected
    )
    {
        var reasons = PromotionRules.Refusals(Manifest(catalog, simulated), Manifest(currentCatalog, currentSimulated), "shipped");
        Assert.Equal(expected, reasons.Count);
        Assert.All(reasons, r => Assert.Contains("needed:", r, StringComparison.Ordinal));
        Assert.Empty(PromotionRules.Refusals(Manifest(catalog, simulated), null, "none"));
    }

    private static ModelManifest Manifest(string catalog, int simulated) =>
        new()
        {
            Name = "m",
            Catalog = catalog,
            SimulatedOutcomes = simulated,
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
        };

    private static Promotion Step(string step) => new(step.Split(' ')[1], "2026-01-01T00:00:00Z", step.Split(' ')[0], "made up");

    private (string? Current, string? Previous) Now()
    {
        using var registry = ModelRegistry.Open(_root);
        return (registry.Current, registry.Previous);
    }

    private void Steps(params string[] steps)
    {
        Make([.. steps.Select(s => s.Split(' ')[1])]);
        foreach (var step in steps)
        {
            using var registry = ModelRegistry.OpenToChange(_root);
            registry.Add(Step(step));
        }
    }

    private void Make(params string[] models)
    {
        foreach (var model in models)
        {
            Directory.CreateDirectory(Path.Combine(_root, model));
            File.WriteAllText(Path.Combine(_root, model, "manifest.json"), "{}");
        }
    }
}
