using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Builds the occupations of the cluster from O*NET, OEWS and the projections, and records for each what was substituted for
/// missing data.</summary>
internal sealed class OccupationImport(CatalogImportOptions options, CuratedFiles ours, SortedDictionary<string, int> notes)
{
    private readonly IReadOnlyList<ClusterRow> _cluster = ours.Cluster();

    public OnetRatings Ratings { get; private set; } = new();

    public OnetTechnologies Technologies { get; private set; } = new();

    public OnetOccupations Onet { get; private set; } = new();

    /// <summary>Releases by source, as given by the file names; missing if a name does not say.</summary>
    public Dictionary<string, string> Releases { get; } = new(StringComparer.Ordinal);

    /// <summary>Entry pay by occupation, on which levels and the direction of steps are based.</summary>
    public IReadOnlyDictionary<string, int> LevelPay { get; private set; } = new Dictionary<string, int>();

    /// <summary>The occupations in ordinal order of their codes, with their preparation.</summary>
    public ImmutableArray<Occupation> Run()
    {
        var release = new OnetRelease(options.Onet);
        var wanted = _cluster.Select(c => c.Occupation).ToHashSet(StringComparer.Ordinal);
        Onet = OnetOccupations.Read(release, wanted);
        Technologies = OnetTechnologies.Read(release, wanted);
        Ratings = OnetRatings.Read(release, wanted);
        notes["levels-left-out-not-reliable-or-not-relevant"] = Ratings.LevelsLeftOut;
        var wages = OewsWages.Read(options.Oews, options.Area);
        if (release.Version is { } version)
            Releases["onet"] = version;
        if (wages.Release is { } may)
            Releases["oews"] = may.Name;
        var projections = EmploymentProjections.Read(options.Projections);
        var fills = new RatingFills(Ratings, ours.RatingFills(), options.Skills is null ? null : BlsSkills.Read(options.Skills), notes);
        var shared = Onet.Titles.Keys.CountBy(Soc).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var hybrids = ours.SocHybrids();
        var common = ours.TitleAliases();
        if (common.Select(c => c.Key).FirstOrDefault(c => !wanted.Contains(c)) is { } stray)
            throw Unknown(stray, "title-aliases.csv");
        var occupations = new List<Occupation>();
        foreach (var row in _cluster.OrderBy(c => c.Occupation, StringComparer.Ordinal))
        {
            var fallbacks = new List<string>();
            var soc = Soc(row.Occupation);
            var socIsShared = shared.Contains(soc);
            var (wage, wageSoc) = Find(wages.BySoc, soc, hybrids);
            var (projection, demandSoc) = Find(projections, soc, hybrids);
            occupations.Add(
                new Occupation
                {
                    Code = row.Occupation,
                    Title = Onet.Titles.GetValueOrDefault(row.Occupation) ?? throw Unknown(row.Occupation, "cluster.csv"),
                    UsualOrigin = row.Kind is ClusterRow.Origin or ClusterRow.FurtherOrigin,
                    JobZone = Onet.JobZones.TryGetValue(row.Occupation, out var zone) ? zone : null,
                    TypicalEducation = projection?.Education,
                    RelatedExperience = projection?.Experience,
                    OnTheJobTraining = projection?.Training,
                    Wage = wage is null ? null : wage with { SharedWith = Shared(wageSoc, soc, socIsShared, "wage", fallbacks) },
                    Demand = projection is null
                        ? null
                        : new(projection.Openings, projection.PercentChange, Shared(demandSoc, soc, socIsShared, "demand", fallbacks)),
                    Interests = Onet.Interests.GetValueOrDefault(row.Occupation, []),
                    Ratings = fills.Of(row.Occupation, fallbacks),
                    Technologies = Technologies.ByOccupation.TryGetValue(row.Occupation, out var uses) ? [.. uses.Values] : [],
                    Titles = Onet.OtherTitles.TryGetValue(row.Occupation, out var titles) ? [.. titles] : [],
                    CommonTitles = [.. common[row.Occupation]],
                    Fallbacks = Flags(fallbacks, row.Occupation, wage, projection),
                }
            );
        }

        var levels = new LevelImport(ours, OnetExperience.Read(release, wanted), options.Area == CatalogImportOptions.NationalArea, notes);
        var whole = levels.Run(WithPreparation(occupations));
        LevelPay = levels.Pay;
        return whole;
    }

    /// <summary>The 6-digit SOC code of an O*NET-SOC code.</summary>
    public static string Soc(string occupation) => occupation.Length > 7 ? occupation[..7] : occupation;

    // Ranks are among the occupations that IT training most often leads to or comes from; further origins would compress all other ranks.
    private ImmutableArray<Occupation> WithPreparation(List<Occupation> occupations)
    {
        var further = _cluster.Where(c => c.Kind == ClusterRow.FurtherOrigin).Select(c => c.Occupation).ToHashSet(StringComparer.Ordinal);
        var ranked = occupations.Where(o => !further.Contains(o.Code)).ToList();
        var preparation = Preparation.Of(ranked).Zip(ranked).ToDictionary(p => p.Second.Code, p => p.First, StringComparer.Ordinal);
        return [.. occupations.Select(o => o with { Preparation = preparation.GetValueOrDefault(o.Code) })];
    }

    private static (T? Value, string? Soc) Find<T>(
        IReadOnlyDictionary<string, T> bySoc,
        string soc,
        IReadOnlyDictionary<string, string> hybrids
    )
        where T : class
    {
        if (bySoc.TryGetValue(soc, out var own))
            return (own, soc);
        return hybrids.TryGetValue(soc, out var combined) && bySoc.TryGetValue(combined, out var joint) ? (joint, combined) : (null, null);
    }

    private string? Shared(string? found, string soc, bool socIsShared, string what, List<string> fallbacks)
    {
        var combined = found != soc;
        if (!combined && !socIsShared)
            return null;
        fallbacks.Add($"{what}-{(combined ? "combined" : "shared")}:{found}");
        Count($"{what}-{(combined ? "combined" : "shared")}");
        return found;
    }

    private ImmutableArray<string> Flags(List<string> fallbacks, string code, WageEstimate? wage, Projection? projection)
    {
        if (wage is null)
            Flag(fallbacks, $"wage-missing:area-{options.Area}");
        else if (wage.TopCoded)
            Flag(fallbacks, "wage-top-coded");
        if (projection is null)
            Flag(fallbacks, "demand-missing");
        if (!Onet.JobZones.ContainsKey(code))
            Flag(fallbacks, "job-zone-missing");
        if (!Technologies.ByOccupation.ContainsKey(code))
            Flag(fallbacks, "technologies-missing");
        fallbacks.Sort(StringComparer.Ordinal);
        return [.. fallbacks];
    }

    private void Flag(List<string> fallbacks, string flag)
    {
        fallbacks.Add(flag);
        Count(flag.Split(':')[0]);
    }

    private void Count(string note) => notes[note] = notes.GetValueOrDefault(note) + 1;

    private DataException Unknown(string code, string file) =>
        new(
            new DataProblem(
                Path.Combine(ours.Folder, file),
                0,
                "occupation",
                DataProblem.Quote(code),
                "a code of the O*NET release",
                "correct the row, or use the release it was written for"
            )
        );
}
