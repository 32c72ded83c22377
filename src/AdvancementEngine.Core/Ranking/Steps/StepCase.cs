using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>What the gatherers of one step read.</summary>
/// <param name="Target">Dense index of the occupation that the step leads to.</param>
/// <param name="Occupation">That occupation.</param>
/// <param name="Case">The person and the program.</param>
/// <param name="Standing">Where the person stands.</param>
/// <param name="Credentials">The person's list of credentials.</param>
/// <param name="Known">What the person shows.</param>
/// <param name="Basics">The facts that hold whatever the step leads to.</param>
/// <param name="ItWork">What the person's IT work means for the step.</param>
internal sealed record StepCase(
    int Target,
    Occupation Occupation,
    PolicyCase Case,
    Standing Standing,
    CredentialListBuilder Credentials,
    KnownFacts Known,
    StepContext Basics,
    WorkInIt ItWork
)
{
    public Participant Person => Case.Participant;

    public DateOnly AsOf => Case.AsOf;
}
