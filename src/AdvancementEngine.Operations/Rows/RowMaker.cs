using System.Text.Json;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Creates the rows of a participant. Not thread-safe.</summary>
internal sealed class RowMaker(string run, bool jsonReasons, bool plans)
{
    private readonly BatchColumn[] _columns = [.. BatchColumns.Of(jsonReasons, plans)];
    private readonly RowItem _item = new(run);

    /// <summary>Writes the rows and returns their number.</summary>
    public int Write(ScoredParticipant scored, ITableRows rows)
    {
        var r = scored.Recommendation;
        using var json = jsonReasons ? JsonDocument.Parse(CanonicalJson.Write(r)) : null;
        for (var i = 0; i < r.Occupations.Length; i++)
            Row(scored, r.Occupations[i], null, json?.RootElement.GetProperty("occupations")[i].GetRawText(), rows);
        for (var i = 0; i < r.Credentials.Length; i++)
            Row(scored, null, r.Credentials[i], json?.RootElement.GetProperty("credentials")[i].GetRawText(), rows);
        if (r.Occupations.Length + r.Credentials.Length > 0)
            return r.Occupations.Length + r.Credentials.Length;
        Row(scored, null, null, json?.RootElement.GetRawText(), rows);
        return 1;
    }

    private void Row(ScoredParticipant scored, RankedOccupation? occupation, RankedCredential? credential, string? reasons, ITableRows rows)
    {
        _item.Set(scored, occupation, credential, reasons);
        foreach (var column in _columns)
            column.Write(_item, rows);
        rows.EndRow();
    }
}
