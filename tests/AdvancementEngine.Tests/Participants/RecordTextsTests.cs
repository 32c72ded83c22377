using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>The walk over a record's texts gives the parts that are asked for, and no other.</summary>
public class RecordTextsTests
{
    private static readonly Participant s_person = new()
    {
        Id = "P",
        Needs = [new("housing", From("need"))],
        Facts = [new("background-check", "clear", From("fact"))],
        Evidence = [new("technology:git", EvidenceKind.Used, From("evidence"))],
        UnreadEvidence = [new("fixes radios", EvidenceKind.Used, From("unread evidence"))],
        Work = [new("15-1232.00", new(2020, 1, 1), null, From("work")) { Stated = "help desk" }],
        UnreadWork = [new("helper", null, null, From("unread work"), [])],
        Activities = [new("job-shadow", null, null, From("activity"))],
    };

    [Fact]
    public void Sources_AllParts_GiveEveryFactOnce() =>
        Assert.Equal(
            ["need", "fact", "evidence", "unread evidence", "work", "unread work", "activity"],
            RecordTexts.Sources(s_person, RecordParts.All).Select(s => s.What)
        );

    [Fact]
    public void Sources_SomeParts_LeaveOutTheOthers() =>
        Assert.Equal(["need", "work"], RecordTexts.Sources(s_person, RecordParts.Work | RecordParts.Needs).Select(s => s.What));

    [Fact]
    public void Written_AllParts_GiveWhatIsKeptAsWritten() =>
        Assert.Equal(["fixes radios", "help desk", "helper"], RecordTexts.Written(s_person, RecordParts.All));

    [Fact]
    public void Written_UnrecognizedParts_LeaveOutRecognizedTitles() =>
        Assert.Equal(
            ["fixes radios", "helper"],
            RecordTexts.Written(s_person, RecordParts.UnreadEvidence | RecordParts.UnreadWork)
        );

    private static Source From(string what) => new(string.Empty, null, what);
}
