using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Records;

/// <summary>Keeps protected attributes out of files that are used for scores, whether as columns or as elements.</summary>
internal static class ProtectedColumns
{
    /// <summary>The file in a cohort for protected attributes.</summary>
    public const string GroupFile = "groups.csv";

    /// <summary>Rejects a file with a protected attribute among its columns.</summary>
    public static void Refuse(string file, IEnumerable<string> columns)
    {
        List<DataProblem> problems =
        [
            .. columns
                .Where(ProtectedAttributes.Contains)
                .Select(c => new DataProblem(
                    file,
                    1,
                    c,
                    "a protected attribute",
                    "no protected attributes in a file used for scores",
                    $"move it to {GroupFile}, which only equal-opportunity reports read"
                )),
        ];
        if (problems.Count > 0)
            throw new DataException(problems);
    }

    /// <summary>The problem of an element that is a protected attribute or a group of one, such as <c>gender:female</c>; null for
    /// others.</summary>
    /// <param name="id">Its id, kind:code.</param>
    /// <param name="name">Its name.</param>
    public static (string Found, string Needed, string Remedy)? Wrong(string id, string name) =>
        ProtectedAttributes.IsElement(id, name)
            ? (
                $"the protected attribute {DataProblem.Quote(name.Length > 0 ? name : id)}",
                "no protected attributes among the elements used for scores",
                $"remove it; it belongs in {GroupFile}, which only reports read"
            )
            : null;
}
