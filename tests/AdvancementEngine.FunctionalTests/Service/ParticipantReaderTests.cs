using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Intake;
using AdvancementEngine.Service.Contract;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>A participant of a file, sent as a message and read again, is the same.</summary>
public sealed class ParticipantReaderTests
{
    private static readonly DateOnly s_asOf = new(2026, 11, 1);

    private static Participants.Participant FromFile(string column, string cell)
    {
        var cells = new string[ParticipantColumns.All.Count];
        Array.Fill(cells, string.Empty);
        cells[At(ParticipantColumns.Participant)] = "X-1";
        cells[At(column)] = cell;
        return new ParticipantRowParser(MadeUpModel.Catalog, s_asOf).Parse(cells).Participant!;
    }

    private static int At(string column) => ParticipantColumns.All.Select(c => c.Name).ToList().IndexOf(column);

    private static Participants.Participant Sent(Participants.Participant person)
    {
        var intake = new FactIntake(MadeUpModel.Catalog, IntakeMatchers.Of(MadeUpModel.Catalog), s_asOf);
        var read = new ParticipantReader(intake).Read(
            Wire.V1.Participant.Parser.ParseFrom(Google.Protobuf.MessageExtensions.ToByteArray(ContractMapping.ToWire(person))),
            null
        );
        Assert.Empty(intake.Problems);
        return read;
    }

    [Theory]
    [InlineData("MBA|2016-05;BS MIS|2006-05|registrar/transcript")]
    [InlineData("BS computer science|2025-05; MBA|2016-05")]
    [InlineData("AAS|2024-05; some college, working on bachelor's")]
    [InlineData("high-school|2021-06-18|registrar")]
    public void Read_EducationSentAsAMessage_IsTheSame(string cell)
    {
        var person = FromFile(ParticipantColumns.Education, cell);
        Assert.NotNull(person.Education);
        Assert.Equal(person.Education, Sent(person).Education);
    }

    [Theory]
    [InlineData("CCNA|2026-06|self/failed, 775", true)]
    [InlineData("failed CCNA|2026-06|self", true)]
    [InlineData("CCNA, failed in June by a little|2026-06|self", true)]
    [InlineData("CCNA (studying)|2026-06|self", false)]
    [InlineData("CCNA|2026-06|self/in progress, exam in January", false)]
    public void Read_StartedExamSentAsAMessage_IsStartedAndNotHeld(string cell, bool isFailed)
    {
        var person = FromFile(ParticipantColumns.Credentials, cell);
        Assert.Equal(isFailed, Assert.Single(person.ExamsStarted).IsFailed);
        var sent = Sent(person);
        Assert.Equal(person.ExamsStarted, sent.ExamsStarted);
        Assert.Empty(sent.Evidence);
        Assert.Empty(sent.UnreadEvidence);
        Assert.True(sent.CredentialsKnown);
    }
}
