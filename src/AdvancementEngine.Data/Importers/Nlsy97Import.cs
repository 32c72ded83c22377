using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Importers;

/// <summary>Converts person-years of the National Longitudinal Survey of Youth 1997 to observations of moves from one occupation to the
/// next.</summary>
public static class Nlsy97Import
{
    /// <summary>Name of the task.</summary>
    public const string Task = "next-occupation";

    /// <summary>States of a move that involves computer occupations or their managers.</summary>
    public const string TouchesIt = "touches IT";

    /// <summary>States of people without a bachelor's degree at that time.</summary>
    public const string NoBachelor = "no bachelor's degree";

    private const string Statement =
        "The next occupation held two years or more as a main job, in one US cohort born 1980 to 1984, observed 1997 to 2022: all fields, "
        + "few of them IT. Evidence of what such people did next, not of what a step causes, and not about participants of any program.";
    private const string Source =
        "National Longitudinal Survey of Youth 1997, public use, US Bureau of Labor Statistics, as prepared by "
        + "meisbase/NLSY97_College_to_Employment; not to be shipped";

    /// <summary>Reads a file of person-years.</summary>
    /// <param name="file">CSV with one row per person and year.</param>
    /// <param name="titles">Census codes with title and SOC code.</param>
    /// <param name="options">How years are converted to moves.</param>
    /// <exception cref="DataException">The file cannot be used at all, or contains no moves. Invalid rows are in the result.</exception>
    public static Nlsy97Result Run(string file, string titles, Nlsy97Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.LeastYears is < 1 or > 10 || options.LeastOriginYears is < 1 or > 10)
            throw new DataException(
                new DataProblem(
                    file,
                    0,
                    null,
                    $"{options.LeastYears} and {options.LeastOriginYears} as minimum years of a spell",
                    "1 to 10",
                    "correct the option"
                )
            );
        var occupations = CensusTitles.Read(titles);
        var people = Nlsy97People.Read(file, occupations, options);
        var moves = new Nlsy97Moves(occupations, options);
        var draft = new MoveDraft();
        foreach (var occupation in occupations.Values.Where(o => o.Soc is not null))
            draft.Opportunity(ElementKinds.Occupation, occupation.Slug, occupation.Title);
        foreach (var (person, years) in people.Years.Where(p => Taken(p.Key, options)))
        {
            foreach (var (before, from, to) in moves.Of(years))
                Add(draft, person, from, to, moves.Elements(before, from), occupations);
            if (draft.Has(person))
                draft.Groups(person, people.Groups[person]);
        }

        if (draft.Count == 0)
            throw new DataException(
                new DataProblem(
                    file,
                    0,
                    null,
                    $"no move from one occupation to another held {options.LeastYears} years",
                    "at least one",
                    "check the file, the years and the parts"
                )
            );
        foreach (var (occupation, wages) in Wages(people, options))
            draft.Pay(ElementKinds.Id(ElementKinds.Occupation, occupations[occupation].Slug), wages);
        return new Nlsy97Result(
            draft.Build(new ObservationInfo(Task, Statement, Source, false) { Values = OutcomeValues.WageChange }),
            people.Rows,
            people.Years.Count,
            people.Notes,
            people.Problems
        );
    }

    private static void Add(
        MoveDraft draft,
        string person,
        Nlsy97Spell from,
        Nlsy97Spell to,
        IEnumerable<NamedElement> elements,
        IReadOnlyDictionary<string, CensusOccupation> occupations
    )
    {
        var state = draft.State(
            person,
            string.Create(CultureInfo.InvariantCulture, $"{person}-{from.Last}"),
            new DateOnly(from.Last, 12, 31),
            elements
        );
        var change = Nlsy97Moves.Change(from, to);
        var next = ElementKinds.Id(ElementKinds.Occupation, occupations[to.Occupation].Slug);
        draft.Outcome(state, next, OutcomeKind.Entered, change, new DateOnly(to.First, 1, 1));
        if (change > OutcomeValues.NoChange)
            draft.Outcome(state, next, OutcomeKind.WageGain, change, new DateOnly(to.First, 1, 1));
        if (occupations[from.Occupation].IsTechnology || occupations[to.Occupation].IsTechnology)
            draft.Subset(state, TouchesIt);
        if (from.Years[^1].Education < EducationLevel.Bachelor)
            draft.Subset(state, NoBachelor);
    }

    // Real hourly wages of everyone observed in an occupation, as its pay; only for reports.
    private static IEnumerable<(string Occupation, List<double> Wages)> Wages(Nlsy97People people, Nlsy97Options options) =>
        people
            .Years.Where(p => Taken(p.Key, options))
            .SelectMany(p =>
                p.Value.Where(y => y is { Occupation: not null, Wage: not null, TopCoded: false })
                    .GroupBy(y => y.Occupation!, StringComparer.Ordinal)
                    .Select(g => (Occupation: g.Key, Wage: g.Average(y => y.Wage!.Value)))
            )
            .GroupBy(w => w.Occupation, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Select(w => w.Wage).ToList()));

    private static bool Taken(string person, Nlsy97Options options) =>
        options.Parts.Count == 0
        || options.Parts.Contains((SHA256.HashData(Encoding.UTF8.GetBytes("part " + person))[0] % Nlsy97Options.PartCount) + 1);
}
