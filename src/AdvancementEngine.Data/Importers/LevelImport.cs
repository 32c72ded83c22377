using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Assigns every occupation its required experience and its level, by the formula or by a row of our own.</summary>
internal sealed class LevelImport(
    CuratedFiles ours,
    IReadOnlyDictionary<string, ExperienceAsked> onet,
    bool national,
    SortedDictionary<string, int> notes
)
{
    private const string Levels = "occupation-levels.csv";
    private const string OriginReason = "Usual origin outside IT: on this ladder it stands where people begin";

    // BLS gives only a typical category: none, or five years or more.
    private const float FiveYears = 60;

    private readonly Dictionary<string, int> _pay = new(StringComparer.Ordinal);

    /// <summary>Entry pay by SOC code for levels and the direction of steps: always national, regardless of the catalog's area.</summary>
    public IReadOnlyDictionary<string, int> Pay => _pay;

    /// <summary>Adds experience and level.</summary>
    public ImmutableArray<Occupation> Run(ImmutableArray<Occupation> occupations)
    {
        ReadPay(occupations);
        var experience = ReadExperience(occupations);
        var levels = ReadLevels(occupations);
        return [.. occupations.Select(o => WithLevel(o with { Experience = Experience(o, experience) }, levels))];
    }

    private Occupation WithLevel(Occupation occupation, Dictionary<string, (OccupationLevel Level, string Reason)> levels)
    {
        if (occupation.UsualOrigin)
            return occupation with { Level = OccupationLevel.Entry, LevelReason = OriginReason };
        int? pay = _pay.TryGetValue(occupation.Code, out var p) ? p : null;
        var computed = LevelFormula.Of(
            occupation.Experience,
            pay,
            occupation.TypicalEducation,
            occupation.JobZone,
            occupation.RelatedExperience
        );
        if (levels.TryGetValue(occupation.Code, out var own))
        {
            Count(own.Level == computed ? "level-ours-as-computed" : "level-ours");
            return occupation with { Level = own.Level, LevelReason = own.Reason };
        }

        if (computed is null)
            throw new DataException(
                new DataProblem(
                    Path.Combine(ours.Folder, Levels),
                    0,
                    "occupation",
                    $"no row for '{occupation.Code}'",
                    "a level for every occupation whose level cannot be computed",
                    "add a row with a reason"
                )
            );
        return occupation with { Level = computed };
    }

    private ExperienceAsked? Experience(Occupation occupation, Dictionary<string, ExperienceAsked> own)
    {
        if (own.TryGetValue(occupation.Code, out var curated))
            return Noted("experience-ours", curated);
        if (onet.TryGetValue(occupation.Code, out var rated))
            return rated;
        return occupation.RelatedExperience switch
        {
            WorkExperience.None => Noted("experience-bls", new ExperienceAsked(0, 0, ExperienceAsked.BlsSource)),
            WorkExperience.FiveYearsOrMore => Noted("experience-bls", new ExperienceAsked(FiveYears, FiveYears, ExperienceAsked.BlsSource)),
            _ => null,
        };
    }

    private void ReadPay(ImmutableArray<Occupation> occupations)
    {
        var file = ours.Read(
                "level-pay.csv",
                ["soc", "p25", "source", "as_of"],
                r => (Soc: r.Required("soc"), P25: (int)r.Between("p25", 1, 1_000_000))
            )
            .ToDictionary(r => r.Soc, r => r.P25, StringComparer.Ordinal);
        foreach (var occupation in occupations)
        {
            var pay =
                national ? occupation.OwnWage?.P25
                : file.TryGetValue(OccupationImport.Soc(occupation.Code), out var listed) ? listed
                : null;
            if (pay is { } known)
                _pay.Add(occupation.Code, known);
        }
    }

    private Dictionary<string, ExperienceAsked> ReadExperience(ImmutableArray<Occupation> occupations) =>
        ours.Read(
                "occupation-experience.csv",
                ["occupation", "months_lower", "months_median", "source", "url", "as_of", "reason"],
                row =>
                {
                    var lower = row.Between("months_lower", 0, 600);
                    _ = row.Date("as_of") ?? throw row.Bad("as_of", "the date the row was checked, yyyy-MM-dd", "fill in the cell");
                    return KeyValuePair.Create(
                        Known(row, occupations),
                        new ExperienceAsked(
                            lower,
                            row.Between("months_median", lower, 600),
                            ExperienceAsked.OurSource,
                            row.Required("reason")
                        )
                    );
                }
            )
            .ToDictionary(StringComparer.Ordinal);

    private Dictionary<string, (OccupationLevel Level, string Reason)> ReadLevels(ImmutableArray<Occupation> occupations) =>
        ours.Read(
                Levels,
                ["occupation", "level", "reason", "source", "as_of"],
                row =>
                {
                    _ = row.Date("as_of") ?? throw row.Bad("as_of", "the date the row was checked, yyyy-MM-dd", "fill in the cell");
                    _ = row.Required("source");
                    var level = (OccupationLevel)((int)OccupationLevel.Entry + row.OneOf("level", OccupationLevels.Codes));
                    return KeyValuePair.Create(Known(row, occupations), (level, row.Required("reason")));
                }
            )
            .ToDictionary(StringComparer.Ordinal);

    private static string Known(TableRow row, ImmutableArray<Occupation> occupations) =>
        occupations.Any(o => o.Code == row.Required("occupation"))
            ? row.Text("occupation")
            : throw row.Bad("occupation", "a code of cluster.csv", "correct the code or remove the row");

    private ExperienceAsked Noted(string note, ExperienceAsked experience)
    {
        Count(note);
        return experience;
    }

    private void Count(string note) => notes[note] = notes.GetValueOrDefault(note) + 1;
}
