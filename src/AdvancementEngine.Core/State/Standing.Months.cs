using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Months of work under titles that are no occupation of the catalog, or were not recognized.</summary>
internal sealed partial class Standing
{
    private bool _handlesNetworks;
    private float _unreadMonths;
    private float[]? _monthsWithTools;
    private Participant _participant = null!;
    private DateOnly _asOf;

    /// <summary>Months of technical work outside the catalog, or of the current job if it was not recognized, that count toward an
    /// occupation because a step up leads to it from such work.</summary>
    public float MonthsBelow(int occupation) =>
        Math.Max(
            TechnicalTrades.Of(_catalog).LeadTo(occupation) ? TradeMonths : 0f,
            _unreadMonths > 0f && (MayLeadTo(occupation) || HandlesNetworksOf(occupation)) ? _unreadMonths : 0f
        );

    /// <summary>Months of a current job that was not recognized and in which tools of IT staff were used: they count toward running
    /// computers and networks, up to middle level.</summary>
    /// <param name="occupation">Dense index.</param>
    public float StaffMonthsToward(int occupation) =>
        _usesTools && Map.Fields.Of(occupation) == CareerField.Infrastructure && Map.Level(occupation) <= (int)OccupationLevel.Middle
            ? _unreadMonths
            : 0f;

    private bool HandlesNetworksOf(int occupation) =>
        _handlesNetworks && string.Equals(Map.CodeOf(occupation), KnownOccupations.NetworkSupport, StringComparison.Ordinal);

    private bool MayLeadTo(int occupation)
    {
        foreach (var candidate in UnreadPresentWork?.Candidates ?? [])
        {
            if (_catalog.OccupationIndex(candidate) is >= 0 and var from && Map.Up(from, occupation) is not null)
                return true;
        }

        return false;
    }

    private static float UnreadMonths(ImmutableArray<UnreadWork> unread, DateOnly asOf) =>
        Present(unread, asOf) is { Start: { } start } && start < asOf ? (asOf.DayNumber - start.DayNumber) / DaysOfMonth : 0f;

    /// <summary>Months of a job of any title in which half of the main tools of an occupation in data or business analysis were used:
    /// reports and analyses are made in many jobs. Ours.</summary>
    public float MonthsWithTools(int occupation)
    {
        if ((Map.Fields.Of(occupation) & (CareerField.Data | CareerField.Business)) == 0)
            return 0f;
        if (_monthsWithTools is null)
            Array.Fill(_monthsWithTools = new float[_catalog.Occupations.Length], -1f);
        ref var months = ref _monthsWithTools[occupation];
        return months >= 0f ? months : months = ToolWork.Months(_participant, _asOf, CoreTools.Of(_catalog), occupation);
    }

    /// <summary>The most months of such a job in an occupation from which a step up leads to another; 0 for less than a year.</summary>
    /// <param name="to">Dense index of the other.</param>
    public float MonthsWithToolsBelow(int to)
    {
        var months = 0f;
        for (var from = 0; from < _catalog.Occupations.Length; from++)
        {
            if (Map.Up(from, to) is not null && Map.Level(from) >= (int)OccupationLevel.Middle && MonthsWithTools(from) is var own)
                months = Math.Max(months, own);
        }

        return months >= YearOfWork ? months : 0f;
    }

    private const float DaysOfMonth = 30.4375f;
}
