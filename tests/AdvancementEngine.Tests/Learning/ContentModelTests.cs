using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Tests.Learning;

/// <summary>What the shipped content model must get right, on fixed seeds.</summary>
public class ContentModelTests
{
    private const int Draws = 200;
    private const string HelpDesk = "15-1232.00";
    private static readonly string[] SecurityCloudOrDevelopment = ["15-1212.00", "15-1299.04", "15-1299.05", "15-1299.06", "15-1299.08",
        "15-1241.00", "15-1251.00", "15-1252.00", "15-1253.00", "15-1254.00"];
    private static readonly ContentModelWorld World = ContentModelWorld.Shipped;

    [Fact]
    public void Manifest_OfShippedModel_NamesShippedCatalogAndNoOutcomes()
    {
        Assert.Equal(World.Catalog.Version, World.Set.Manifest.Catalog);
        Assert.Equal(0, World.Set.Manifest.ObservedOutcomes);
        Assert.Contains(World.Set.Manifest.Notes, n => n.StartsWith("0 observed outcomes", StringComparison.Ordinal));
    }

    [Fact]
    public void First_EightOwnElements_HoldsTheOccupationInFirstFive()
    {
        var shares = Contributions(mixedIn: 0);
        Assert.All(World.Catalog.Occupations.Zip(shares), p =>
            Assert.True(p.Second >= 0.75, $"{p.First.Code} {p.First.Title}: {p.Second:P1} of draws"));
        Assert.True(shares.Average() >= 0.95, $"average {shares.Average():P2}");
    }

    [Fact]
    public void First_TwoElementsOfOthersMixedIn_StillHoldsTheOccupation() =>
        Assert.True(Contributions(mixedIn: 2).Average() >= 0.85, $"average {Contributions(mixedIn: 2).Average():P2}");

    [Fact]
    public void First_APlusAlone_IsUserSupport() => Assert.Equal(HelpDesk, World.First(1, ["credential:comptia-a-plus"])[0]);

    [Fact]
    public void First_HelpDeskWorker_HoldsNetworksAdministrationAndMore()
    {
        string[] evidenced = ["technology:microsoft-windows", "technology:microsoft-active-directory",
            "technology:microsoft-office-software", "technology:servicenow", "credential:comptia-a-plus", "skill:2.A.1.b", "skill:2.B.3.k",
            "knowledge:2.C.3.a"];
        var first = World.First(5, [.. evidenced, "occupation:" + HelpDesk], HelpDesk);
        Assert.Contains("15-1231.00", first);
        Assert.Contains("15-1244.00", first);
        Assert.Contains(first, SecurityCloudOrDevelopment.Contains);
    }

    [Fact]
    public void First_CustomerService_HasUserSupportInFirstThree()
    {
        var own = World.Own(World.Catalog.OccupationIndex("43-4051.00")).All;
        for (var t = 0; t < Draws; t++)
        {
            var draws = TrainingDraws.Stream(17, (ulong)t);
            var known = ContentModelWorld.Some(own, draws.Below(12), ref draws);
            Assert.Contains(HelpDesk, World.First(3, [.. known, "occupation:43-4051.00"], "43-4051.00"));
        }
    }

    [Fact]
    public void First_ThousandRandomParticipants_NoOccupationIsEverywhere()
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var t = 0; t < 1000; t++)
        {
            var draws = TrainingDraws.Stream(53, (ulong)t);
            var occupation = World.Catalog.Occupations[draws.Below(World.Catalog.Occupations.Length)];
            var known = ContentModelWorld.Some(World.Own(World.Catalog.OccupationIndex(occupation.Code)).All, 5 + draws.Below(11),
                ref draws).ToList();
            var holds = draws.Below(2) == 0;
            if (holds) known.Add(occupation.ElementId);
            foreach (var code in World.First(5, known, holds ? occupation.Code : null))
                times[code] = times.GetValueOrDefault(code) + 1;
        }

        Assert.All(times, p => Assert.True(p.Value <= 400, $"{p.Key} in the first five of {p.Value} of 1000"));
    }

    [Fact]
    public void Score_NothingKnown_PrefersNothing() => Assert.All(World.Score([]), s => Assert.Equal(0f, s));

    private static double[] Contributions(int mixedIn)
    {
        var shares = new double[World.Catalog.Occupations.Length];
        for (var o = 0; o < shares.Length; o++)
        {
            var draws = TrainingDraws.Stream(4242, (ulong)o);
            var hits = 0;
            for (var t = 0; t < Draws; t++)
            {
                var set = World.Draw(o, ref draws);
                for (var wanted = set.Count + mixedIn; set.Count < wanted;)
                {
                    var other = draws.Below(shares.Length);
                    var all = World.Own(other).All;
                    if (other != o) set.Add(all[draws.Below(all.Length)]);
                }

                if (World.First(5, set).Contains(World.Catalog.Occupations[o].Code)) hits++;
            }

            shares[o] = hits / (double)Draws;
        }

        return shares;
    }
}
