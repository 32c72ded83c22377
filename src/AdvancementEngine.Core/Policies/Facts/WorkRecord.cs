using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A participant's work as of a date: occupations held, months, highest job zone reached. Overlapping spells count once.</summary>
internal sealed class WorkRecord
{
    private readonly CareerCatalog _catalog;
    private readonly Spell[] _spells;

    public WorkRecord(Participant participant, DateOnly asOf, CareerCatalog catalog)
    {
        _catalog = catalog;
        Complete = participant.WorkHistoryKnown;
        var count = 0;
        var spells = participant.Work.Length == 0 ? [] : new Spell[participant.Work.Length];
        foreach (var work in participant.Work)
        {
            var end = work.End is { } last && last < asOf ? last : asOf;
            if (work.Start > end)
                continue;
            var index = catalog.OccupationIndex(work.Occupation);
            spells[count++] = new(index, work.Occupation, work.Start, end.AddDays(1));
            if (index >= 0 && catalog.Occupations[index].JobZone is { } zone && (ZoneReached is null || zone > ZoneReached))
                ZoneReached = zone;
        }

        _spells = count == spells.Length ? spells : spells[..count];
        _spells
            .AsSpan()
            .Sort(
                static (a, b) =>
                    a.Start != b.Start ? a.Start.CompareTo(b.Start)
                    : a.End != b.End ? a.End.CompareTo(b.End)
                    : string.CompareOrdinal(a.Code, b.Code)
            );
        TotalMonths = Months(-1, null);
    }

    /// <summary>True if the spells are known to be all the work the person has done.</summary>
    public bool Complete { get; }

    /// <summary>Highest job zone among occupations held; null if none is known.</summary>
    public int? ZoneReached { get; }

    /// <summary>Total months of work.</summary>
    public double TotalMonths { get; }

    /// <summary>Months of work in an occupation itself, one with the same 6-digit code, or one from which a directed step leads to
    /// it.</summary>
    public double RelatedMonths(int target, string code) => _spells.Length == 0 ? 0 : Months(target, code);

    private double Months(int target, string? code)
    {
        var months = 0.0;
        DateOnly start = default,
            end = default;
        var open = false;
        foreach (var spell in _spells)
        {
            if (code is not null && !Related(spell, target, code))
                continue;
            if (open && spell.Start <= end)
            {
                if (spell.End > end)
                    end = spell.End;
                continue;
            }

            if (open)
                months += Between(start, end);
            (start, end, open) = (spell.Start, spell.End, true);
        }

        return open ? months + Between(start, end) : months;
    }

    private bool Related(in Spell spell, int target, string code) =>
        spell.Occupation >= 0 && target >= 0 ? _catalog.IsRelated(spell.Occupation, target) : SocCodes.SameFamily(spell.Code, code);

    /// <summary>Calendar months between two days, plus the remaining share of a mean month: five years from a day to the day before it are
    /// exactly 60.</summary>
    internal static double Between(DateOnly start, DateOnly end) =>
        ((end.Year - start.Year) * 12) + (end.Month - start.Month) + ((end.Day - start.Day) / 30.4375);

    private readonly record struct Spell(int Occupation, string Code, DateOnly Start, DateOnly End);
}
