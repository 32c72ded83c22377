using System.Globalization;
using System.Text;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Observations;

/// <summary>Reads MovieLens 100K ratings (<c>u1.base</c>, <c>u1.test</c>, ...: user, item, rating, timestamp, separated by tabs) as
/// observations: a state per user with one element, the user; an outcome per rating.</summary>
public static class MovieLensImporter
{
    private const string Source =
        "MovieLens 100K, GroupLens Research; research use, not redistributed. F. M. Harper and J. A. Konstan (2015), The MovieLens "
        + "Datasets, ACM TiiS 5(4)";
    private const int LeastLiked = 4;
    private const int FewestLiked = 5;
    private const double KnownShare = 0.8;
    private const ulong DrawSeed = 1;
    private static readonly string[] s_parts = ["base", "test"];

    /// <summary>Reads every split of a folder that has both parts, in order of its name.</summary>
    /// <param name="folder">Folder with <c>u.item</c> and at least one <c>uN.base</c> with its <c>uN.test</c>.</param>
    /// <returns>Split name, part name, observations. All parts share one catalog of users and movies.</returns>
    /// <exception cref="DataException">A file is missing or a row is invalid; all problems are listed.</exception>
    public static IEnumerable<(string Split, string Part, ObservationSet Set)> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var splits = Splits(folder);
        var titles = Titles(Path.Combine(folder, "u.item"));
        var users = new SortedSet<int>();
        var ratings = new Dictionary<string, List<(int User, int Item, float Rating)>>(StringComparer.Ordinal);
        foreach (var name in splits.SelectMany(s => s_parts.Select(p => $"{s}.{p}")))
        {
            ratings[name] = Ratings(Path.Combine(folder, name), titles);
            users.UnionWith(ratings[name].Select(r => r.User));
        }

        foreach (var split in splits)
        {
            foreach (var part in s_parts)
                yield return (split, part, Observations(ratings[$"{split}.{part}"], titles, users));
        }
    }

    /// <summary>Reads the ratings of a folder's first split, both parts together, as what people like: for a person with at least five
    /// ratings of 4 or more, a random four fifths of those movies are elements, and the others came next.</summary>
    /// <param name="folder">As for <see cref="Read"/>.</param>
    /// <exception cref="DataException">As for <see cref="Read"/>.</exception>
    public static ObservationSet ReadOneClass(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var split = Splits(folder)[0];
        var titles = Titles(Path.Combine(folder, "u.item"));
        var draft = new ObservationDraft();
        foreach (var (item, title) in titles)
        {
            draft.Opportunity("movie", Code(item), title);
            draft.Element("movie", Code(item), title);
        }

        var liked = s_parts
            .SelectMany(p => Ratings(Path.Combine(folder, $"{split}.{p}"), titles))
            .Where(r => r.Rating >= LeastLiked)
            .GroupBy(r => r.User, r => r.Item)
            .Where(g => g.Count() >= FewestLiked)
            .OrderBy(g => g.Key);
        foreach (var person in liked)
        {
            var movies = person.Order().ToArray();
            var known = new SimulationDraws(DrawSeed, (ulong)person.Key).Some(movies, (int)(movies.Length * KnownShare));
            var state = draft.StateOf(Code(person.Key), known.Select(m => ("movie", Code(m))));
            foreach (var movie in movies.Except(known))
                draft.OutcomeOf(state, "movie", Code(movie), OutcomeKind.Rated, 1f);
        }

        return draft.Build(
            new ObservationInfo(
                "one-class",
                "Which other movies a person likes, to check a trainer against published figures; nothing to do with careers.",
                Source,
                false
            )
        );
    }

    private static List<string> Splits(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DataException(InputFile.Missing(folder));
        var splits = Directory
            .EnumerateFiles(folder, "*.base")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(s => File.Exists(Path.Combine(folder, $"{s}.test")))
            .Order(StringComparer.Ordinal)
            .ToList();
        return splits.Count > 0
            ? splits
            : throw new DataException(
                new DataProblem(folder, 0, null, "no split", "files such as u1.base and u1.test", "extract the dataset into the folder")
            );
    }

    private static ObservationSet Observations(
        List<(int User, int Item, float Rating)> ratings,
        SortedDictionary<int, string> titles,
        SortedSet<int> users
    )
    {
        var draft = new ObservationDraft();
        var states = new Dictionary<int, int>();
        foreach (var (item, title) in titles)
            draft.Opportunity("movie", Code(item), title);
        foreach (var user in users)
            draft.Element("user", Code(user), $"user {user.ToString(CultureInfo.InvariantCulture)}");
        foreach (var (user, item, rating) in ratings)
        {
            if (!states.TryGetValue(user, out var state))
                states[user] = state = draft.StateOf(Code(user), [("user", Code(user))]);
            draft.OutcomeOf(state, "movie", Code(item), OutcomeKind.Rated, rating);
        }

        return draft.Build(
            new ObservationInfo(
                "ratings",
                "Ratings of movies, to check a trainer against published figures; nothing to do with careers.",
                Source,
                false
            )
        );
    }

    private static string Code(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static List<(int User, int Item, float Rating)> Ratings(string path, SortedDictionary<int, string> titles)
    {
        var ratings = new List<(int, int, float)>();
        var problems = new List<DataProblem>();
        var line = 0L;
        foreach (var cells in Lines(path, '\t'))
        {
            line++;
            if (
                cells.Length == 4
                && Whole(cells[0], out var user)
                && Whole(cells[1], out var item)
                && Whole(cells[2], out var rating)
                && rating is >= 1 and <= 5
                && titles.ContainsKey(item)
            )
                ratings.Add((user, item, rating));
            else
                problems.Add(
                    new DataProblem(
                        path,
                        line,
                        null,
                        DataProblem.Quote(string.Join(' ', cells)),
                        "user, known movie, rating from 1 to 5, and timestamp, separated by tabs",
                        "correct the line"
                    )
                );
        }

        if (problems.Count > 0)
            throw new DataException(problems);
        return ratings;
    }

    private static SortedDictionary<int, string> Titles(string path)
    {
        var titles = new SortedDictionary<int, string>();
        var line = 0L;
        foreach (var cells in Lines(path, '|'))
        {
            line++;
            if (cells.Length < 2 || !Whole(cells[0], out var item) || !titles.TryAdd(item, cells[1]))
                throw new DataException(
                    new DataProblem(
                        path,
                        line,
                        null,
                        DataProblem.Quote(string.Join('|', cells)),
                        "a unique movie number and its title, separated by vertical bars",
                        "correct the line"
                    )
                );
        }

        return titles;
    }

    // The dataset is published in ISO 8859-1 without a header, so our CSV reader does not apply.
    private static IEnumerable<string[]> Lines(string path, char delimiter)
    {
        using var reader = new StreamReader(InputFile.Open(path), Encoding.Latin1);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line.Split(delimiter);
        }
    }

    private static bool Whole(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
