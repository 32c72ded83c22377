using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Tests.Data.Cohorts;

public class ParticipantRowParserTests
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);

    internal static ParsedParticipant Parse(params (string Column, string Cell)[] cells) => Parse(null, cells);

    private static ParsedParticipant Parse(
        IReadOnlyDictionary<string, TrainingProgram>? programs,
        params (string Column, string Cell)[] cells
    )
    {
        string[] row =
        [
            .. ParticipantColumns.Names.Select(n =>
                cells.FirstOrDefault(c => c.Column == n).Cell ?? (n == "participant" ? "P-1" : string.Empty)
            ),
        ];
        return new ParticipantRowParser(SmallCatalog.Value, s_asOf, programs).Parse(row);
    }

    [Fact]
    public void Parse_OnlyAnId_EverythingUnknown()
    {
        var participant = Parse().Participant!;
        Assert.Equal("P-1", participant.Id);
        Assert.False(participant.WorkHistoryKnown || participant.ActivitiesKnown || participant.NeedsKnown);
        Assert.Null(participant.Education);
        Assert.Equal(Goals.None, participant.Goals);
    }

    [Fact]
    public void Parse_NoneInLists_KnownToBeNone()
    {
        var participant = Parse(("work", "none"), ("activities", "none"), ("needs", "none")).Participant!;
        Assert.True(participant.WorkHistoryKnown && participant.ActivitiesKnown && participant.NeedsKnown);
        Assert.Empty(participant.Work);
        Assert.Empty(participant.Needs);
    }

    [Theory]
    [InlineData("some HS, no diploma", EducationLevel.NoFormalCredential)]
    [InlineData("some HS no diploma", EducationLevel.NoFormalCredential)]
    [InlineData("high school, never got my diploma", EducationLevel.NoFormalCredential)]
    [InlineData("HS diploma, no college", EducationLevel.HighSchool)]
    [InlineData("HS diploma", EducationLevel.HighSchool)]
    public void Parse_DiplomaDenied_IsNotTakenAsOne(string text, EducationLevel level) =>
        Assert.Equal(level, Parse(("education", text + "|2021-06|intake")).Participant!.Education?.Level);

    [Fact]
    public void Parse_SeveralDegrees_HighestDecidesAndEachKeepsItsDate()
    {
        foreach (var cell in new[] { "MBA|2016-05;BS MIS|2006-05|registrar", "BS MIS|2006-05|registrar; MBA|2016-05;" })
        {
            var education = Parse(("education", cell)).Participant!.Education!;
            Assert.Equal((EducationLevel.Master, "MBA"), (education.Level, education.Stated));
            Assert.Equal(new DateOnly(2016, 5, 31), education.Source.When);
            var other = Assert.Single(education.Others);
            Assert.Equal((EducationLevel.Bachelor, "BS MIS"), (other.Level, other.Stated));
            Assert.Equal(new Source("registrar", new(2006, 5, 31), string.Empty), other.Source);
        }
    }

    [Theory]
    [InlineData("AAS; working on bachelor's", 0)]
    [InlineData("AAS; working on bachelor's|2024-05", 0)]
    [InlineData("AAS|2024-05; some college, working on bachelor's", 1)]
    public void Parse_DegreeAndOneUnderWay_BothCount(string cell, int others)
    {
        var education = Parse(("education", cell)).Participant!.Education!;
        Assert.Equal(
            (EducationLevel.Associate, EducationLevel.Bachelor, others),
            (education.Level, education.Pursued, education.Others.Length)
        );
    }

    [Theory]
    [InlineData("MBA|2016-05;BS MIS|2006-05|registrar/transcript")]
    [InlineData("master|;bachelor")]
    [InlineData("AAS|2024-05; some college, working on bachelor's")]
    public void Parse_SeveralDegreesWrittenAgain_AreTheSame(string cell)
    {
        var read = Parse(("education", cell)).Participant!;
        var cells = ParticipantRowWriter.Cells(read, string.Empty);
        var again = Parse(("education", cells[ParticipantColumns.Position(ParticipantColumns.Education)])).Participant!;
        Assert.NotEmpty(read.Education!.Others);
        Assert.Equal(read.Education, again.Education);
    }

    [Fact]
    public void Parse_FullRow_EveryFactRead()
    {
        var parsed = Parse(
            ("program", "IT-1"),
            ("program_completed", "2026-06-30"),
            ("education", "high-school|2022-06-15|registrar/diploma"),
            ("work", "15-1232.00|2024-08-01||employer/letter; 43-4051|2022-03|2023-04|self"),
            ("evidence", "technology:linux|used|2026-01-01|supervisor; AWS|self-reported"),
            ("credentials", "A+|2024-05-20|CompTIA/score report"),
            ("activities", "internship|120|15-1232.00|2024-06-30|Partner A"),
            ("needs", "transport|2026-09-01|intake; child-care"),
            ("facts", "drivers-license|held|2025-02-01|card"),
            ("goal_occupation", "Systems Administrator"),
            ("wage_floor_usd", "52000"),
            ("months_available", "6.5"),
            ("money_available_usd", "400"),
            ("interests", "R=5;I=6;A=1;S=3.5;E=2;C=4"),
            ("marked", "made-up")
        );
        Assert.Empty(parsed.Problems);
        var participant = parsed.Participant!;
        Assert.Equal(new EducationRecord(EducationLevel.HighSchool, new("registrar", new(2022, 6, 15), "diploma")), participant.Education);
        Assert.Equal(["43-4051.00", "15-1232.00"], participant.Work.Select(w => w.Occupation));
        Assert.Equal((new DateOnly(2022, 3, 1), new DateOnly(2023, 4, 30)), (participant.Work[0].Start, participant.Work[0].End!.Value));
        Assert.Null(participant.Work[1].End);
        Assert.Equal(
            ["credential:comptia-a-plus", "technology:amazon-web-services", "technology:linux"],
            participant.Evidence.Select(e => e.Element)
        );
        Assert.Equal(
            new Evidence("credential:comptia-a-plus", EvidenceKind.Assessed, new("CompTIA", new(2024, 5, 20), "score report")),
            participant.Evidence[0]
        );
        Assert.Equal(
            new ActivityRecord("internship", 120, "15-1232.00", new("Partner A", new(2024, 6, 30), "")),
            Assert.Single(participant.Activities)
        );
        Assert.Equal(["child-care", "transport"], participant.Needs.Select(n => n.Support));
        Assert.Equal("held", Assert.Single(participant.Facts).Value);
        Assert.Equal(
            ("15-1244.00", 52000, 6.5f, 400f),
            (
                participant.Goals.TargetOccupation,
                participant.Goals.WageFloorUsd,
                participant.Goals.MonthsAvailable,
                participant.Goals.MoneyAvailableUsd
            )
        );
        Assert.Equal([5f, 6f, 1f, 3.5f, 2f, 4f], participant.Goals.Interests);
        Assert.Equal("made-up", parsed.Marked);
        Assert.Equal(
            ["goal_occupation", "evidence", "credentials"],
            parsed.Notes.Select(n => n.Field).OrderByDescending(c => c.StartsWith('g')).ThenByDescending(c => c.StartsWith('e'))
        );
    }

    [Theory]
    [InlineData("participant", "", "nothing")]
    [InlineData("participant", "two words", "'two words'")]
    [InlineData("marked", "real", "'real'")]
    [InlineData("program_completed", "2026-05-01", "nothing")]
    [InlineData("education", "bachelor|2027-01-01", "'2027-01-01'")]
    [InlineData("education", "bachelor|2026-1-1", "'2026-1-1'")]
    [InlineData("education", "MBA|2016-05;BS MIS|2006-13", "'2006-13'")]
    [InlineData("education", "MBA|2016-05;|2006-05", "an item without level")]
    [InlineData("education", "MBA|2016-05;BS|2006-05|a|b", "4 parts")]
    [InlineData("work", "15-1232.00|9999-12", "'9999-12'")]
    [InlineData("work", "15-1232.00|2020-03|9999-12", "'9999-12'")]
    [InlineData("credentials", "comptia-a-plus|9999-12", "'9999-12'")]
    [InlineData("work", "15-1232.00|0000-12", "'0000-12'")]
    [InlineData("work", "15-1232.00|2026-02-01|2026-01-01", "'15-1232.00|2026-02-01|2026-01-01'")]
    [InlineData("work", "15-1223.00|2024-01-01", "'15-1223.00'")]
    [InlineData("work", "15-1232.00|2026-10-02", "'2026-10-02'")]
    [InlineData("work", "15-1232.00|1899-01-01", "'1899-01-01'")]
    [InlineData("work", "15-1232.00|2024-01-01||a|b", "5 parts")]
    [InlineData("evidence", "technology:linux", "evidence kind nothing")]
    [InlineData("evidence", "technology:linux|known", "evidence kind 'known'")]
    [InlineData("evidence", ",", "evidence kind nothing")]
    [InlineData("evidence", "technology:linx|used", "'technology:linx'")]
    [InlineData("evidence", "occupation:15-1232.00|used", "'occupation:15-1232.00'")]
    [InlineData("evidence", "|used", "an item without element")]
    [InlineData("credentials", "comptia-b-plus", "'comptia-b-plus'")]
    [InlineData("activities", "intership|10", "'intership'")]
    [InlineData("activities", "internship|NaN", "'NaN'")]
    [InlineData("activities", "internship|-1", "'-1'")]
    [InlineData("needs", "childcare", "'childcare'")]
    [InlineData("facts", "drivers-license|maybe", "'drivers-license|maybe'")]
    [InlineData("facts", "gender|x", "the protected attribute 'gender'")]
    [InlineData("facts", "Date of Birth|2000-01-01", "the protected attribute 'Date of Birth'")]
    [InlineData("facts", "resume|2026-01-01;resume|2026-02-01", "the fact 'resume' twice")]
    [InlineData("wage_floor_usd", "45,000", "'45,000'")]
    [InlineData("wage_floor_usd", "45000.5", "'45000.5'")]
    [InlineData("months_available", "NaN", "'NaN'")]
    [InlineData("months_available", "Infinity", "'Infinity'")]
    [InlineData("money_available_usd", "-1", "'-1'")]
    [InlineData("interests", "R=5", "'R=5'")]
    [InlineData("interests", "R=5;I=6;A=1;S=3;E=2;C=9", "'9'")]
    public void Parse_WrongCell_RejectedWithColumnAndFound(string column, string cell, string found)
    {
        var parsed = Parse((column, cell));
        Assert.Null(parsed.Participant);
        var problem = parsed.Problems[0];
        Assert.Equal(column == "program_completed" ? "program" : column, problem.Field);
        Assert.StartsWith(found, problem.Found, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Needed);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData("evidence", "technology:linx|used", "technology:linux")]
    [InlineData("credentials", "comptia-b-plus", "comptia-a-plus")]
    [InlineData("activities", "intership|10", "internship")]
    [InlineData("needs", "childcare", "child-care")]
    public void Parse_UnknownCode_NearestKnownNamed(string column, string cell, string nearest) =>
        Assert.Contains($"'{nearest}'", Parse((column, cell)).Problems[0].Remedy, StringComparison.Ordinal);

    [Theory]
    [InlineData("networking - none")]
    [InlineData("no SQL")]
    [InlineData("sin experiencia en redes")]
    public void Parse_DenialWithoutAKind_IsNotedAndTheRowKept(string denial)
    {
        var parsed = Parse(("evidence", denial));
        Assert.Empty(parsed.Problems);
        Assert.Empty(parsed.Participant!.Evidence);
        Assert.Contains(denial, Assert.Single(parsed.Notes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_UnknownOccupationCode_NamesNoLikeOne() =>
        Assert.Equal("no edition of the SOC has this code; correct it", Parse(("work", "15-1223.00|2024-01-01")).Problems[0].Remedy);

    [Fact]
    public void Parse_SeveralWrongCells_AllListed() =>
        Assert.Equal(
            ["education", "wage_floor_usd"],
            Parse(("education", "bachelor|soon"), ("wage_floor_usd", "x")).Problems.Select(p => p.Field)
        );

    [Fact]
    public void Parse_DoubtfulJobTitle_NotTakenNotedAndHistoryUnknown()
    {
        var parsed = Parse(("work", "Support Analyst|2024-01-01;15-1254.00|2023-01-01|2023-12-31"));
        Assert.Equal(["15-1254.00"], parsed.Participant!.Work.Select(w => w.Occupation));
        Assert.False(parsed.Participant.WorkHistoryKnown);
        Assert.Contains(
            "doubtful and was not taken; it may mean 15-1231.00",
            Assert.Single(parsed.Notes).ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("15-1232.00")]
    [InlineData("15-1232.00||2024-05-31|employer/letter")]
    [InlineData("help desk technician")]
    public void Parse_WorkWithoutStart_CountsAsWorkOfUnknownLengthAndIsNoted(string work)
    {
        var parsed = Parse(("work", work));
        var spell = Assert.Single(parsed.Participant!.Work);
        Assert.Equal("15-1232.00", spell.Occupation);
        Assert.False(spell.IsStartKnown);
        Assert.Equal(spell.End ?? new DateOnly(2026, 10, 1), spell.Start);
        Assert.False(parsed.Participant.WorkHistoryKnown);
        Assert.Contains("has no start", parsed.Notes[^1].ToString(), StringComparison.Ordinal);
        Assert.Equal("work", parsed.Notes[^1].Field);
    }

    [Fact]
    public void Parse_MonthOfACredential_IsItsLastDay() =>
        Assert.Equal(
            new DateOnly(2024, 2, 29),
            Assert.Single(Parse(("credentials", "comptia-a-plus|2024-02")).Participant!.Evidence).Source.When
        );

    [Fact]
    public void Parse_GoalAndJobThatAreNotRead_KeptWithTheirText()
    {
        var person = Parse(("work", "zzqx wrangler|2025-01||self"), ("goal_occupation", "zzqx wrangler")).Participant!;
        Assert.Equal("zzqx wrangler", person.Goals.Unread?.Text);
        var work = Assert.Single(person.UnreadWork);
        Assert.Equal(("zzqx wrangler", new DateOnly(2025, 1, 1), true), (work.Text, work.Start, work.IsPresent(s_asOf)));
        Assert.False(person.WorkHistoryKnown);
        var again = new ParticipantRowParser(SmallCatalog.Value, s_asOf)
            .Parse(ParticipantRowWriter.Cells(person, string.Empty))
            .Participant!;
        Assert.Equal(person.UnreadWork, again.UnreadWork, (a, b) => a with { Candidates = [] } == b with { Candidates = [] });
        Assert.Equal("zzqx wrangler", again.Goals.Unread?.Text);
    }

    [Fact]
    public void Parse_JobAsStated_IsKeptAndWrittenAgain()
    {
        var title = SmallCatalog.Value.Occupations[0].Title;
        var person = Parse(("work", $"{title}|2025-01||self")).Participant!;
        Assert.Equal(title, Assert.Single(person.Work).Stated);
        var again = new ParticipantRowParser(SmallCatalog.Value, s_asOf)
            .Parse(ParticipantRowWriter.Cells(person, string.Empty))
            .Participant!;
        Assert.Equal(person.Work, again.Work);
        Assert.Empty(Assert.Single(Parse(("work", $"{SmallCatalog.Value.Occupations[0].Code}|2025-01")).Participant!.Work).Stated);
    }

    [Fact]
    public void Parse_OtherOccupation_CountsAsWork()
    {
        var participant = Parse(("work", "other|2024-01-01")).Participant!;
        Assert.True(participant.WorkHistoryKnown);
        Assert.Equal(WorkSpell.OtherOccupation, Assert.Single(participant.Work).Occupation);
    }

    [Fact]
    public void Parse_CompletedProgram_GivesWhatItTaughtOnce()
    {
        var program = new TrainingProgram
        {
            Id = "IT-1",
            Name = "made-up",
            Facts =
            [
                new(ProgramFacts.Taught, "technology:python", "", null, null, Source.Unsaid),
                new(ProgramFacts.Taught, "technology:python", "40", null, null, Source.Unsaid),
                new(ProgramFacts.Taught, "technology:linux", "", null, null, Source.Unsaid),
                new(ProgramFacts.Taught, "technology:microsoft-excel", "none", null, null, Source.Unsaid),
            ],
        };
        var programs = new Dictionary<string, TrainingProgram> { ["IT-1"] = program };
        var participant = Parse(
            programs,
            ("program", "IT-1"),
            ("program_completed", "2026-06-30"),
            ("evidence", "Linux|used")
        ).Participant!;
        Assert.Equal(
            [("technology:linux", EvidenceKind.Used), ("technology:python", EvidenceKind.Taught)],
            participant.Evidence.Select(e => (e.Element, e.Kind))
        );
        Assert.Equal(new DateOnly(2026, 6, 30), participant.Evidence[1].Source.When);
        Assert.Empty(Parse(programs, ("program", "IT-1")).Participant!.Evidence);
        Assert.Contains("'IT-1'", Parse(programs, ("program", "IT-2")).Problems[0].Remedy, StringComparison.Ordinal);
    }
}
