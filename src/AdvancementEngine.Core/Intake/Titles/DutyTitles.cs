using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.Titles;

/// <summary>Reads a job described by its duties instead of a title: "I build wordpress sites for churches", "running cable and
/// mounting access points". Words, and the occupation each counts as, ours: the lowest whose work it is.</summary>
internal static partial class DutyTitles
{
    // Words before the duty; they must begin the text, or they are part of a title.
    private const string Lead =
        @"^\W*((i|we|i'm|im|i am|also|mostly|mainly|currently|just|basically|my job is to|my job is|freelance|freelancing|contract|side"
        + @"|part[- ]time|self[- ]employed|on my own|now|and|want to|like to|learn to|learn|how to|unpaid|paid|intern|internship|volunteer"
        + @"|volunteering|,|:|-) ?)*";

    // No other clause comes between a duty and what it is done to.
    private const string Then = @"[^.;]*?\b";

    [GeneratedRegex(
        Lead + @"((build|built|mak|made|design|creat|develop|cod|maintain|updat|do|does|doing)\w*\b" + Then
            + @"(web ?sites?|web ?pages?|wordpress|shopify|wix|squarespace|webflow|landing pages?|sites)|(web ?sites?|wordpress sites?))\b",
        Patterns.Options
    )]
    private static partial Regex Sites { get; }

    [GeneratedRegex(
        Lead + @"(build|built|mak|made|design|creat|develop|maintain|updat|do|does|doing)\w*\b" + Then
            + @"(dashboards?|power ?bi|tableau)\b",
        Patterns.Options
    )]
    private static partial Regex Dashboards { get; }

    [GeneratedRegex(
        Lead + @"(run|running|ran|pull|install|terminat|splic|lay|mount)\w*\b" + Then
            + @"(cables?|cabling|cat ?[56]\w?|fib(er|re)|access points?|coax|low[- ]voltage|antennas?)\b",
        Patterns.Options
    )]
    private static partial Regex Cables { get; }

    [GeneratedRegex(
        Lead + @"(install|mount|wir)\w*\b" + Then + @"(cameras?|alarms?|cctv|access control|security systems?)\b",
        Patterns.Options
    )]
    private static partial Regex Alarms { get; }

    [GeneratedRegex(
        Lead + @"(fix|repair|refurbish|rebuild)\w*\b" + Then
            + @"(computers?|laptops?|pcs?|chromebooks?|(cell |smart|i)?phones?|tablets?|ipads?|printers?|copiers?|consoles?)\b",
        Patterns.Options
    )]
    private static partial Regex Repairs { get; }

    // The computers of an employer's own users are looked after by its support desk, not by a repair shop.
    [GeneratedRegex(
        Lead + @"(fix|repair)\w*\b" + Then + @"(computers?|laptops?|pcs?|chromebooks?)\b" + Then
            + @"((schools?|districts?|hospitals?|clinics?|count(y|ies)|cit(y|ies)|colleges?|univers\w+|librar(y|ies)|offices?|banks?)\b"
            + @"|(the|our|my) (company|firm|plant|factory|warehouse|store)\b|\d+ (users|people|employees|staff|teachers)\b)",
        Patterns.Options
    )]
    private static partial Regex OwnComputers { get; }

    [GeneratedRegex(
        Lead + @"((set(ting)? ?up|imag|deploy|configur|support|help|troubleshoot|reset|assist)\w*\b" + Then
            + @"(laptops?|computers?|desktops?|pcs?|passwords?|users|chromebooks?|printers?|workstations?|(zoom|conference|meeting) rooms?)"
            + @"|(answer|clos|work|handl|resolv)\w*\b" + Then + @"(it|support|help ?desk|computer|user|service ?desk) (tickets?|calls?)"
            + @"|((zoom|conference|meeting) rooms?\W*)+(tech(nology)? )?support)\b",
        Patterns.Options
    )]
    private static partial Regex Support { get; }

    [GeneratedRegex(
        Lead + @"test(ing|s)?\b" + Then + @"(software|apps?|video ?games?|web ?sites?|builds?|code)\b",
        Patterns.Options
    )]
    private static partial Regex Tests { get; }

    [GeneratedRegex(
        Lead + @"(typ(e|ing)|enter|key(ing)?|copy|copying|past(e|ing)|input)\w*\b" + Then
            + @"(data|records?|invoices?|claims?|forms?|systems?|databases?|spreadsheets?|pdfs?|orders?)\b",
        Patterns.Options
    )]
    private static partial Regex Entry { get; }

    [GeneratedRegex(
        Lead + @"(scan|index|digitiz|fil(e|ing))\w*\b" + Then + @"(documents?|records?|files?|papers?|charts?)\b",
        Patterns.Options
    )]
    private static partial Regex Filing { get; }

    [GeneratedRegex(
        Lead + @"(manag|administ|run|running|maintain|patch|keep|work(ing)? (on|with))\w*\b" + Then
            + @"(servers?|vms?|vmware|active directory|computer network|our network|the (whole |entire )?network|firewalls?)\b",
        Patterns.Options
    )]
    private static partial Regex Servers { get; }

    [GeneratedRegex(
        Lead + @"(watch|monitor|triag|investigat)\w*\b" + Then + @"(siem|security alerts?|phishing|splunk)\b",
        Patterns.Options
    )]
    private static partial Regex Alerts { get; }

    [GeneratedRegex(
        Lead + @"(writ|wrote|develop|build|built|cod|program|mak|creat)\w*\b" + Then
            + @"(software|mobile apps?|apps?|code|apis?|java|python|c#)(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Software { get; }

    [GeneratedRegex(Lead + @"(mak|draw|creat|edit|digitiz)\w*\b" + Then + @"(gis|arcgis|maps)\b", Patterns.Options)]
    private static partial Regex Maps { get; }

    [GeneratedRegex(Lead + @"(watch|monitor)\w*\b" + Then + @"(noc|networks?)\b", Patterns.Options)]
    private static partial Regex Watch { get; }

    [GeneratedRegex(
        Lead + @"(writ|build|mak|do|doing|run|pull|creat)\w*\b" + Then + @"(sql|ssrs|crystal) (reports?|queries)\b",
        Patterns.Options
    )]
    private static partial Regex Reports { get; }

    [GeneratedRegex(
        Lead + @"((do|does|doing|keep|handl|run)\w*\b" + Then + @")?(quickbooks|bookkeeping|payroll|the books|accounts payable)\b",
        Patterns.Options
    )]
    private static partial Regex Books { get; }

    [GeneratedRegex(Lead + @"(answer|tak)\w*\b" + Then + @"(phones?|calls?)\b", Patterns.Options)]
    private static partial Regex Calls { get; }

    [GeneratedRegex(Lead + @"sell(ing)?\b", Patterns.Options)]
    private static partial Regex Sells { get; }

    [GeneratedRegex(Lead + @"(stock|pick|pack)\w*\b" + Then + @"(shelves|orders?|boxes|groceries|freight)\b", Patterns.Options)]
    private static partial Regex Stocks { get; }

    // In this order: what is made or watched before what is only handled.
    private static readonly (Func<Regex> Said, string Code)[] s_duties =
    [
        (() => Sites, KnownOccupations.WebDevelopers),
        (() => Dashboards, KnownOccupations.BusinessIntelligence),
        (() => Maps, KnownOccupations.GeographicSystems),
        (() => Alerts, KnownOccupations.SecurityAnalysts),
        (() => Servers, KnownOccupations.SystemAdministrators),
        (() => Cables, KnownOccupations.TelecommunicationsInstallers),
        (() => Alarms, KnownOccupations.AlarmInstallers),
        (() => Repairs, KnownOccupations.OfficeMachineRepair),
        (() => Support, KnownOccupations.UserSupport),
        (() => Tests, KnownOccupations.SoftwareTesters),
        (() => Software, KnownOccupations.SoftwareDevelopers),
        (() => Watch, KnownOccupations.NetworkSupport),
        (() => Reports, KnownOccupations.BusinessIntelligence),
        (() => Books, KnownOccupations.Bookkeepers),
        (() => Calls, KnownOccupations.CustomerService),
        (() => Sells, KnownOccupations.RetailSales),
        (() => Stocks, KnownOccupations.StockersAndOrderFillers),
        (() => Entry, KnownOccupations.DataEntryKeyers),
        (() => Filing, KnownOccupations.OfficeClerks),
    ];

    /// <summary>User support, where computers of an employer's own users are fixed; null where none are. Read before a title within the
    /// text is: "laptop repair" for a school district.</summary>
    /// <param name="text">As written.</param>
    /// <param name="catalog">The catalog of its code.</param>
    public static Occupation? OfOwnUsers(string text, CareerCatalog catalog) =>
        OwnComputers.IsMatch(text) ? catalog.FindOccupation(KnownOccupations.UserSupport) : null;

    /// <summary>The occupation whose work is described; null for none.</summary>
    /// <param name="text">As written.</param>
    /// <param name="catalog">The catalog of its code.</param>
    public static Occupation? Read(string text, CareerCatalog catalog)
    {
        foreach (var (said, code) in s_duties)
        {
            if (said().IsMatch(text))
                return catalog.FindOccupation(code);
        }

        return null;
    }
}
