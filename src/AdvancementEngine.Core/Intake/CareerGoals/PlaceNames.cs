using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Intake.CareerGoals;

/// <summary>Names of places in a goal: states, their letters, and large cities, as forms name where a job should be: "network engineer
/// san antonio only", "DBA in the Denver area". Names: U.S. Census Bureau, states and the cities of 250,000 people and more of 2020 with
/// others that bases and camps are at; which are read is ours.</summary>
internal static partial class PlaceNames
{
    private const string States =
        "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas"
        + "|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire"
        + "|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina"
        + "|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|puerto rico|washington dc|dmv area";

    private const string Cities =
        "albuquerque|anaheim|anchorage|arlington|atlanta|augusta|aurora|austin|bakersfield|baltimore|baton rouge|birmingham|boise|boston"
        + "|buffalo|charleston|charlotte|chicago|cincinnati|cleveland|colorado springs|columbus|corpus christi|dallas|dayton|denver"
        + "|des moines|detroit|dfw|el paso|fayetteville|fort wayne|fort worth|fresno|greensboro|hampton roads|henderson|honolulu|houston"
        + "|huntsville|indianapolis|indy|irvine|jacksonville|jersey city|kansas city|killeen|las vegas|lexington|lincoln|long beach"
        + "|los angeles|louisville|memphis|mesa|miami|milwaukee|minneapolis|mobile, al|nashville|new orleans|newark|norfolk|oakland|omaha"
        + "|orlando|philadelphia|philly|phoenix|pittsburgh|plano|portland|raleigh|rdu|reno|richmond|riverside|rochester|sacramento"
        + "|salt lake( city)?|san antonio|san diego|san francisco|san jose|santa ana|seattle|spokane|st\\.? louis|saint louis|st\\.? paul"
        + "|stockton|tacoma|tampa|toledo|tucson|tulsa|twin cities|virginia beach|wichita|bay area|nyc|tri[- ]state";

    // Two letters name a state only after a city or a comma.
    private const string Letters =
        "al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|ia|ks|ky|la|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt"
        + "|va|wa|wv|wi|wy|dc";

    [GeneratedRegex(
        @"(?<!\S)[-–(]?\s*((here|only|stay(ing)?|based|located|local) )*"
            + @"((in|near|around|within|at|to|from|en|cerca de) )?(the )?(downtown |greater |(city|state|county|town) of )?"
            + "(" + Cities + "|" + States + @")(?!\w)(,? ?\b(" + Letters + @")\b)?"
            + @"( (area|metro|region|county|city))?( (only|pref\w*|or remote))?\)?",
        Patterns.Options
    )]
    private static partial Regex Named { get; }

    // "in the Yakima area", "Polk county only": the words around say that it is a place.
    [GeneratedRegex(
        @"(?<!\S)(in|near|around|within)( the)?( \p{L}[\p{L}.'-]+){1,3} (area|metro|county|region|valley)( only)?(?!\w)"
            + @"|(?<!\S)\p{L}[\p{L}.'-]+ county( only)?(?!\w)"
            + @"|(?<=, ?)\p{L}[\p{L}.' -]+,? (" + Letters + @")( only)?(?=\s*($|[,;)]))",
        Patterns.Options
    )]
    private static partial Regex Described { get; }

    /// <summary>The text without places; what stays may be empty.</summary>
    /// <param name="text">As written.</param>
    public static string Without(string text) => Described.Replace(Named.Replace(text, " "), " ");
}
