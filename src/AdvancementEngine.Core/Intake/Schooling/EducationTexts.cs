using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Forms;

namespace AdvancementEngine.Intake.Schooling;

/// <summary>Reads education: the highest level reached, and the one being worked on.</summary>
internal static partial class EducationTexts
{
    [GeneratedRegex(
        @"^(i am in |in )?(the )?(9|10|11|12)(th|º|o)? (gr|grade|grader|grado)( student)?\W*$",
        Patterns.Options
    )]
    private static partial Regex Grade { get; }

    [GeneratedRegex(
        @"\b((still|currently|now) in (high school|hs)|(high school|hs) (student|freshman|sophomore|junior|senior)"
            + @"|(freshman|sophomore|junior|senior) in (high school|hs)|estudiante de (secundaria|preparatoria|prepa))\b",
        Patterns.Options
    )]
    private static partial Regex InSchool { get; }

    // Schools of two years after high school that other countries have, and ours have other names for.
    [GeneratedRegex(
        @"\b((technical|vocational|polytechnic|trade) (institute|diploma|college)|(2|two)[- ]?(yrs?|years?) [a-z ]*(institute|diploma)"
            + @"|institute[, (]*(2|two)[- ]?(yrs?|years?)|institut[oe] (t[eé]cnic|tecnol[oó]gic)\w*)\b",
        Patterns.Options
    )]
    private static partial Regex Institute { get; }

    // The last grade attended, below the end of high school.
    [GeneratedRegex(
        @"^\W*(solo |hasta |llegu[eé] (a|hasta) )+(el |al )?(5|6|7|8|9|10|11)\W?(to|vo|mo|no|º|°)? grado\b"
            + @"(?!.*\b(ged|hiset|bachiller\w*)\b)",
        Patterns.Options
    )]
    private static partial Regex LastGrade { get; }

    // In Mexico, secundaria is grades 7 to 9 (Ley General de Educación of 2019, article 37); elsewhere it may be all of high school.
    [GeneratedRegex(
        @"\b(1r?o|2d?o|3r?o|1er|3er|primer|primero|segundo|tercer|tercero)( año| grado)? de (la )?secundaria\b"
            + @"|\bsecundaria\b(?!.*\b(bachillerato|prepa\w*|universidad|licenciatura)\b).*"
            + @"(?<!\b(new|nuevo) )\b(m[eé]xico|mex|mx|mexican[ao])\b",
        Patterns.Options
    )]
    private static partial Regex LowerSecondary { get; }

    [GeneratedRegex(
        @"^\W*((yo )?(termin[eéoó]|acab[eéoó]|complet[eéoó]|hasta|con) )?(la )?secundaria"
            + @"( completa| terminada)?\W*((19|20)\d\d)?\W*$",
        Patterns.Options
    )]
    private static partial Regex SomeSecundaria { get; }

    // Schooling after secundaria, or the diploma of a high school: the text is then read as a whole.
    [GeneratedRegex(
        @"\b(bachillerato|prepa\w*|universidad|licenciatura|ingenier\w*|(?<!secundaria )t[eé]cnic\w*|tsu|diploma|ged|hiset"
            + @"|associates?|bachelor\w*|college|degree|high school|hs)\b",
        Patterns.Options
    )]
    private static partial Regex AfterSecundaria { get; }

    private static readonly string[] s_joints = [" + ", " and ", " & ", " then ", " plus ", " y ", "; ", " -> "];

    // A clause about a course of study that ended without its degree. Words ours.
    [GeneratedRegex(
        @"^\W*(but |pero )?(i |la |lo )?(dropped out|left|quit|(did not|didn'?t|never) finish(ed)?|stopped|sin terminar"
            + @"|no (lo |la )?termin[eé]\w*|dej[eéoó]|abandon[eéoó])(?!\w)",
        Patterns.Options
    )]
    private static partial Regex Left { get; }

    private static readonly string[] s_left = ["dropped out", "left ", "quit ", "did not finish", "didn't finish", "never finished"];

    /// <summary>True for a person in high school: where the text says so, and for a grade alone where the person has not worked.</summary>
    /// <param name="text">As written.</param>
    /// <param name="hasWorked">True where a job is on record.</param>
    public static bool IsInSchool(string text, bool hasWorked) => InSchool.IsMatch(text) || (!hasWorked && Grade.IsMatch(text.Trim()));

    /// <summary>The levels a text gives; the level reached is null where it is not read.</summary>
    /// <param name="text">As written.</param>
    /// <param name="asOf">The as-of date.</param>
    public static (NameMatch Match, EducationLevel? Reached, EducationLevel? Pursued) Read(string text, DateOnly asOf)
    {
        if (LowerSecondary.IsMatch(text) && !Phrases(text, asOf).Exists(p => p.Claim == Claim.Held && AfterSecundaria.IsMatch(p.Text)))
            return Read(text, EducationLevel.NoFormalCredential, null);
        if (LastGrade.IsMatch(text))
            return Read(text, EducationLevel.NoFormalCredential, null);
        // Which of the two it is gets asked.
        if (SomeSecundaria.IsMatch(text))
            return (new(text, null, [Candidate(EducationLevel.NoFormalCredential), Candidate(EducationLevel.HighSchool)]), null, null);
        var phrases = Phrases(text, asOf);
        if (phrases.TrueForAll(p => p.Claim != Claim.Learning))
        {
            var match = EducationNames.Matcher.Match(text);
            // "some HS, no diploma" is near "HS diploma": what denies something is taken as a name only as it is written.
            var isNamed =
                match.Method is MatchMethod.Exact
                || (match.Method is MatchMethod.Normalized && phrases.TrueForAll(p => p.Claim != Claim.Not));
            if (match.Taken is not null && (isNamed || (phrases.Count == 1 && phrases[0].Claim == Claim.Held)))
                return (match, Level(match), null);
        }

        return Weighed(text, phrases);
    }

    // The highest of what was finished; else what must have been before the rest.
    private static (NameMatch Match, EducationLevel? Reached, EducationLevel? Pursued) Weighed(string text, List<FormPhrase> phrases)
    {
        EducationLevel? reached = null,
            pursued = null,
            denied = null;
        foreach (var phrase in phrases)
        {
            var bare = Bare(phrase);
            var isCredits = bare.Contains("credit", StringComparison.OrdinalIgnoreCase);
            var level = isCredits ? EducationLevel.SomeCollege : LevelOf(bare);
            if (level is null)
                continue;
            if (phrase.Claim == Claim.Held || isCredits)
                reached = Higher(reached, level);
            else if (phrase.Claim == Claim.Learning)
                pursued = Higher(pursued, level);
            else
                denied = Higher(denied, level);
        }

        // "GED in progress" is matched as a level of its own: no diploma yet.
        if (pursued == EducationLevel.NoFormalCredential)
            pursued = EducationLevel.HighSchool;
        if (pursued == EducationLevel.SomeCollege)
            pursued = null;
        reached ??= pursued is { } next ? Before(next) : denied is EducationLevel.HighSchool or EducationLevel.NoFormalCredential
            ? EducationLevel.NoFormalCredential
            : denied is { } without && without > EducationLevel.SomeCollege && phrases.Exists(IsLeft) ? EducationLevel.SomeCollege : null;
        // "some HS, no diploma": of what is named, what is denied was not finished.
        if (reached == EducationLevel.HighSchool && denied is (EducationLevel.HighSchool or EducationLevel.NoFormalCredential))
            reached = EducationLevel.NoFormalCredential;
        if (pursued <= reached)
            pursued = null;
        if (reached is null && pursued is null && denied is null && Institute.IsMatch(text))
            reached = EducationLevel.PostsecondaryNondegree;
        return reached is { } known
            ? Read(text, known, pursued)
            : (EducationNames.Matcher.Match(text) with { Taken = null }, null, pursued);
    }

    private static (NameMatch Match, EducationLevel? Reached, EducationLevel? Pursued) Read(
        string text,
        EducationLevel known,
        EducationLevel? pursued
    ) => (new(text, Candidate(known), [Candidate(known)]), known, pursued);

    private static MatchCandidate Candidate(EducationLevel level) =>
        new(level.Code(), EducationNames.Name(level), EducationNames.Name(level), MatchMethod.Words, MatchOptions.AllWords);

    private static List<FormPhrase> Phrases(string text, DateOnly asOf)
    {
        var phrases = new List<FormPhrase>();
        foreach (var phrase in FormPhrases.Of(text, asOf, isAward: true))
        {
            var parts = phrase.Text.Split(s_joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
                phrases.Add(IsStudent(phrase.Text) ? phrase with { Claim = Claim.Learning } : phrase);
            else
                phrases.AddRange(parts.Select(p => new FormPhrase(p, ClaimWords.Of(p, asOf, isAward: true))));
        }

        // "A.S. networking, left in the 3rd semester": the rest of a text says that what stands before it was not finished.
        for (var p = 1; p < phrases.Count; p++)
        {
            // "Left high school" names its own level.
            if (Left.Match(phrases[p].Text) is { Success: true } left && LevelOf(phrases[p].Text[left.Length..]) is null)
                phrases[p - 1] = phrases[p - 1] with { Claim = Claim.Not };
        }

        return phrases;
    }

    // "currently in an AAS program", "college student": there, and not through.
    private static bool IsStudent(string text) => text.Contains("currently", StringComparison.OrdinalIgnoreCase);

    private static bool IsLeft(FormPhrase phrase) =>
        Left.IsMatch(phrase.Text) || Array.Exists(s_left, l => phrase.Text.Contains(l, StringComparison.OrdinalIgnoreCase));

    // "no college degree", "working on GED": what is denied or underway is read without the words that say so.
    private static string Bare(FormPhrase phrase) =>
        phrase.Claim == Claim.Held
            ? phrase.Text
            : string.Join(
                ' ',
                phrase
                    .Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(w => NameKeys.Words(w) is not [var word] || !ClaimWords.IsOfAward(word))
            );

    // "BS Computer Science, a university": the degree comes first.
    private static EducationLevel? LevelOf(string text)
    {
        if (Level(EducationNames.Matcher.Match(text)) is { } level)
            return level;
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && EducationNames.Matcher.Written(text[..end]) is { } first ? Level(first) : null;
    }

    private static EducationLevel? Level(NameMatch match) =>
        match.Taken is { } taken && EducationLevels.TryParse(taken.Code, out var level) ? level : null;

    private static EducationLevel? Higher(EducationLevel? one, EducationLevel? other) => one is null || other > one ? other : one;

    private static EducationLevel Before(EducationLevel level) =>
        level switch
        {
            EducationLevel.NoFormalCredential or EducationLevel.HighSchool => EducationLevel.NoFormalCredential,
            EducationLevel.SomeCollege or EducationLevel.PostsecondaryNondegree => EducationLevel.HighSchool,
            EducationLevel.Associate or EducationLevel.Bachelor => EducationLevel.SomeCollege,
            EducationLevel.Master => EducationLevel.Bachelor,
            _ => EducationLevel.Master,
        };
}
