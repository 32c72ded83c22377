using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Tests.Learning;

/// <summary>What the shipped content model must get right, on fixed seeds.</summary>
public class ContentModelTests
{
    private const int Draws = 200;
    private const string HelpDesk = "15-1232.00";
    private static readonly string[] s_securityCloudOrDevelopment =
    [
        "15-1212.00",
        "15-1299.04",
        "15-1299.05",
        "15-1299.06",
        "15-1299.08",
        "15-1241.00",
        "15-1251.00",
        "15-1252.00",
        "15-1253.00",
        "15-1254.00",
    ];
    private static readonly ContentModelWorld s_world = ContentModelWorld.Shipped;

    [Fact]
    public void Manifest_OfShippedModel_NamesShippedCatalogAndNoOutcomes()
    {
        Assert.Equal(s_world.Catalog.Version, s_world.Set.Manifest.Catalog);
        Assert.Equal(0, s_world.Set.Manifest.ObservedOutcomes);
        Assert.Contains(s_world.Set.Manifest.Notes, n => n.StartsWith("0 observed outcomes", StringComparison.Ordinal));
    }

    [Fact]
    public void First_EightOwnElements_HoldsTheOccupationInFirstFive()
    {
        var shares = Contributions(mixedIn: 0);
        Assert.All(
            s_world.Catalog.Occupations.Zip(shares),
            p => Assert.True(p.Second >= 0.75, $"{p.First.Code} {p.First.Title}: {p.Second:P1} of draws")
        );
        Assert.True(shares.Average() >= 0.95, $"average {shares.Average():P2}");
    }

    [Fact]
    public void First_TwoElementsOfOthersMixedIn_StillHoldsTheOccupation() =>
        Assert.True(Contributions(mixedIn: 2).Average() >= 0.85, $"average {Contributions(mixedIn: 2).Average():P2}");

    [Fact]
    public void First_APlusAlone_IsUserSupport() => Assert.Equal(HelpDesk, s_world.First(1, ["credential:comptia-a-plus"])[0]);

    [Fact]
    public void First_HelpDeskWorker_HoldsNetworksAdministrationAndMore()
    {
        string[] evidenced =
        [
            "technology:microsoft-windows",
            "technology:microsoft-active-directory",
            "technology:microsoft-office-software",
            "technology:servicenow",
            "credential:comptia-a-plus",
            "skill:2.A.1.b",
            "skill:2.B.3.k",
            "knowledge:2.C.3.a",
        ];
        var first = s_world.First(5, [.. evidenced, "occupation:" + HelpDesk], HelpDesk);
        Assert.Contains("15-1231.00", first);
        Assert.Contains("15-1244.00", first);
        Assert.Contains(first, s_securityCloudOrDevelopment.Contains);
    }

    [Fact]
    public void First_CustomerService_HasUserSupportInFirstThree()
    {
        var own = s_world.Own(s_world.Catalog.OccupationIndex("43-4051.00")).All;
        for (var t = 0; t < Draws; t++)
        {
            var draws = TrainingDraws.Stream(17, (ulong)t);
            var known = ContentModelWorld.Some(own, draws.Below(12), ref draws);
            Assert.Contains(HelpDesk, s_world.First(3, [.. known, "occupation:43-4051.00"], "43-4051.00"));
        }
    }

    [Fact]
    public void First_ThousandRandomParticipants_NoOccupationIsEverywhere()
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var t = 0; t < 1000; t++)
        {
            var draws = TrainingDraws.Stream(53, (ulong)t);
            var occupation = s_world.Catalog.Occupations[draws.Below(s_world.Catalog.Occupations.Length)];
            var known = ContentModelWorld
                .Some(s_world.Own(s_world.Catalog.OccupationIndex(occupation.Code)).All, 5 + draws.Below(11), ref draws)
                .ToList();
            var holds = draws.Below(2) == 0;
            if (holds)
                known.Add(occupation.ElementId);
            foreach (var code in s_world.First(5, known, holds ? occupation.Code : null))
                times[code] = times.GetValueOrDefault(code) + 1;
        }

        Assert.All(times, p => Assert.True(p.Value <= 400, $"{p.Key} in the first five of {p.Value} of 1000"));
    }

    [Fact]
    public void Score_NothingKnown_PrefersNothing() => Assert.All(s_world.Score([]), s => Assert.Equal(0f, s));

    private static double[] Contributions(int mixedIn)
    {
        var shares = new double[s_world.Catalog.Occupations.Length];
        for (var o = 0; o < shares.Length; o++)
        {
            var draws = TrainingDraws.Stream(4242, (ulong)o);
            var hits = 0;
            for (var t = 0; t < Draws; t++)
            {
                var set = s_world.Draw(o, ref draws);
                for (var wanted = set.Count + mixedIn; set.Count < wanted;)
                {
                    var other = draws.Below(shares.Length);
                    var all = s_world.Own(other).All;
                    if (other != o)
                        set.Add(all[draws.Below(all.Length)]);
                }

                if (s_world.First(5, set).Contains(s_world.Catalog.Occupations[o].Code))
                    hits++;
            }

            shares[o] = hits / (double)Draws;
        }

        return shares;
    }
}
