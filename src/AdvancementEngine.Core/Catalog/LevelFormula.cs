namespace AdvancementEngine.Catalog;

/// <summary>Computes an occupation's level from its requirements and pay: the mean of up to four parts of 0 to 4 points each, plus an
/// addition for work experience.</summary>
/// <remarks>Computed in whole 240ths of a point, so nothing is rounded.</remarks>
public static class LevelFormula
{
    /// <summary>One point in the unit of <see cref="Score"/>.</summary>
    public const int Unit = 240;

    private static readonly (float Months, int Points)[] s_months = [(9, 0), (18, 1), (36, 2), (60, 3)];
    private static readonly (int Below, int Points)[] s_pay = [(50_000, 0), (70_000, 1), (100_000, 2), (130_000, 3)];
    private const int Most = 4;

    /// <summary>The level, or null if fewer than <see cref="LevelThresholds.FewestParts"/> parts are known.</summary>
    /// <param name="experience">Months of related work required; null if unknown. A figure from BLS alone is not used as a part.</param>
    /// <param name="entryPay">National 25th percentile of annual wages, US dollars; null if not published for the occupation.</param>
    /// <param name="education">Typical entry education.</param>
    /// <param name="jobZone">O*NET job zone, 1 to 5.</param>
    /// <param name="work">Work experience that BLS finds typical.</param>
    public static OccupationLevel? Of(
        ExperienceAsked? experience,
        int? entryPay,
        EducationLevel? education,
        int? jobZone,
        WorkExperience? work
    ) => Score(experience, entryPay, education, jobZone, work) is { } score ? AtScore(score) : null;

    /// <summary>The score in units of 1/<see cref="Unit"/>, or null if too little is known.</summary>
    public static int? Score(ExperienceAsked? experience, int? entryPay, EducationLevel? education, int? jobZone, WorkExperience? work)
    {
        var halves = 0;
        var parts = 0;
        if (experience is not null && experience.Source != ExperienceAsked.BlsSource)
            Add(Months(experience.LowerMonths) + Months(experience.MedianMonths));
        if (entryPay is { } pay)
            Add(2 * Pay(pay));
        if (education is { } level)
            Add(2 * Education(level));
        if (jobZone is { } zone)
            Add(2 * Math.Max(0, zone - 2));
        return parts < LevelThresholds.FewestParts ? null : (Unit / 2 * halves / parts) + Addition(work);

        void Add(int points)
        {
            halves += points;
            parts++;
        }
    }

    private static OccupationLevel AtScore(int score) =>
        score switch
        {
            _ when score < LevelThresholds.EarlyFrom * Unit => OccupationLevel.Entry,
            _ when score < LevelThresholds.MiddleFrom * Unit => OccupationLevel.Early,
            _ when score < LevelThresholds.SeniorFrom * Unit => OccupationLevel.Middle,
            _ when score < LevelThresholds.LeadFrom * Unit => OccupationLevel.Senior,
            _ => OccupationLevel.Lead,
        };

    private static int Months(float months)
    {
        foreach (var (most, points) in s_months)
            if (months <= most)
                return points;
        return Most;
    }

    private static int Pay(int pay)
    {
        foreach (var (below, points) in s_pay)
            if (pay < below)
                return points;
        return Most;
    }

    private static int Education(EducationLevel level) =>
        level switch
        {
            <= EducationLevel.SomeCollege => 0,
            <= EducationLevel.Associate => 1,
            EducationLevel.Bachelor => 2,
            _ => Most,
        };

    private static int Addition(WorkExperience? work) =>
        work switch
        {
            WorkExperience.LessThanFiveYears => Unit / 4,
            WorkExperience.FiveYearsOrMore => Unit / 2,
            _ => 0,
        };
}
