using System.Globalization;
using System.Text;

namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>A folder of simulated observations: skills and opportunities stand on a circle, a person has skills near one place, and what
/// comes next stands near their mean. A factor model of a few factors finds that; the baselines need more people.</summary>
internal static class CircleFolder
{
    public const int Skills = 150;
    public const int Occupations = 40;

    /// <summary>Options under which a model of it beats every baseline.</summary>
    public const string Options =
        """{ "softmax": { "rank": 4, "epochs": 30, "learningRate": 0.03, "batchRows": 64 },"""
        + """ "observed": { "heldBackShare": 0.5, "members": 1, "blockEvenness": 0 } }""";

    /// <summary>Writes a set.</summary>
    /// <param name="folder">The folder; made where missing.</param>
    /// <param name="people">How many.</param>
    /// <param name="credentials">True adds a credential to each person's outcomes.</param>
    /// <param name="from">Number of the first person.</param>
    public static string Write(string folder, int people, bool credentials = false, int from = 0)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(7 + from);
        File.WriteAllText(
            Path.Combine(folder, "observations.json"),
            """{ "task": "circle", "statement": "Simulated: a planted truth.", "source": "drawn by a test", "simulated": true }"""
        );
        Table(folder, "elements.csv", "element,name", Enumerable.Range(0, Skills).Select(e => $"skill:{e:000},Skill {e}"));
        Table(
            folder,
            "opportunities.csv",
            "opportunity,name",
            [
                .. Enumerable.Range(0, Occupations).Select(o => $"occupation:{o:00},Occupation {o}"),
                .. credentials ? Enumerable.Range(0, Occupations).Select(o => $"credential:{o:00},Credential {o}") : [],
            ]
        );
        var (states, elements, outcomes) = (new List<string>(), new List<string>(), new List<string>());
        for (var p = from; p < from + people; p++)
        {
            states.Add(string.Create(CultureInfo.InvariantCulture, $"S-{p},P-{p},"));
            var own = new SortedSet<int>();
            var center = random.Next(Skills);
            while (own.Count < 5)
                own.Add((center + (int)Math.Round(Normal(random) * Skills / 8) + (4 * Skills)) % Skills);
            elements.AddRange(own.Select(e => string.Create(CultureInfo.InvariantCulture, $"S-{p},skill:{e:000},1")));
            var angle = Math.Atan2(own.Sum(e => Math.Sin(Turn(e))), own.Sum(e => Math.Cos(Turn(e))));
            outcomes.Add(string.Create(CultureInfo.InvariantCulture, $"S-{p},occupation:{Place(angle, random):00},entered,,,"));
            if (credentials)
                outcomes.Add(string.Create(CultureInfo.InvariantCulture, $"S-{p},credential:{Place(angle, random):00},completed,,,"));
        }

        Table(folder, "states.csv", "state,person,as_of", states);
        Table(folder, "state_elements.csv", "state,element,weight", elements);
        Table(folder, "outcomes.csv", "state,opportunity,outcome,value,date,recommended_rank", outcomes);
        return folder;
    }

    /// <summary>Replaces one file's rows.</summary>
    public static void Table(string folder, string file, string header, IEnumerable<string> rows) =>
        File.WriteAllText(
            Path.Combine(folder, file),
            new StringBuilder(header).Append('\n').AppendJoin('\n', rows).Append('\n').ToString()
        );

    private static double Turn(int skill) => 2 * Math.PI * skill / Skills;

    private static int Place(double angle, Random random) =>
        ((int)Math.Round((angle / (2 * Math.PI) * Occupations) + Normal(random)) + (4 * Occupations)) % Occupations;

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
