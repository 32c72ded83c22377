using System.Globalization;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>The four cells that give the source of a fact: source, url, seen, reason.</summary>
internal static class Sources
{
    private static readonly string[] s_dates = ["yyyy-MM-dd", "yyyy-MM"];

    public static string[] Columns { get; } = ["source", "url", "seen", "reason"];

    public static string[] Cells(SourceNote note) => [note.Title, note.Url, note.Seen, note.Reason];

    public static SourceNote Read(TableRow row)
    {
        var note = new SourceNote(row.Required("source"), row.Text("url"), row.Text("seen"), row.Text("reason"));
        if (!DateOnly.TryParseExact(note.Seen, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw row.Bad("seen", "the date on which the source was checked, yyyy-MM-dd or yyyy-MM", "fill in the cell or remove the row");
        if (note.IsOurs && note.Reason.Length == 0)
            throw row.Bad("reason", "a reason for a row of our own", "fill in the cell or name a source");
        if (!note.IsOurs && !Uri.IsWellFormedUriString(note.Url, UriKind.Absolute))
            throw row.Bad(
                "url",
                "the source's public web page",
                $"fill in the cell, or write {SourceNote.Ours} as the source and give a reason"
            );
        return note;
    }
}
