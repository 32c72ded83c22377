using System.Linq.Expressions;
using AdvancementEngine.Policies.Facts;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace AdvancementEngine.Policies.Files;

/// <summary>Compiles a rule from a policy file into NRules through its rule model: the same kind of rule as the built-in ones, built
/// without C# code.</summary>
internal static class LocalRuleCompiler
{
    public static IRuleDefinition Compile(LocalRule rule, PolicyInfo policy)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Code);
        builder.Description(rule.Summary);
        var pattern = builder.LeftHandSide().Pattern(typeof(OccupationContexts), "occupations");
        var occupations = pattern.Declaration.ToParameterExpression();
        pattern.Condition(
            Expression.Lambda(Expression.Call(Expression.Constant(rule), nameof(LocalRule.IsFor), null, occupations), occupations)
        );
        var verdict = new LocalRuleAction(rule, policy);
        var context = Expression.Parameter(typeof(IContext), "context");
        builder
            .RightHandSide()
            .Action(
                Expression.Lambda(
                    Expression.Call(Expression.Constant(verdict), nameof(LocalRuleAction.Record), null, occupations),
                    context,
                    occupations
                )
            );
        return builder.Build();
    }

    /// <summary>The action of a local rule, which applies the effect it names.</summary>
    private sealed class LocalRuleAction(LocalRule rule, PolicyInfo policy)
    {
        public void Record(OccupationContexts occupations) => occupations.ForEach(Record);

        private void Record(OccupationContext occupation)
        {
            if (!rule.IsAbout(occupation))
                return;
            var result = ParticipantFactLookup.Of(occupation.Participant, occupation, rule.Requirement.Fact).Satisfies(rule.Requirement);
            if (rule.Effect == EffectKind.Later)
                occupation.Later(policy, result, rule.Remedy);
            else if (rule.Effect == EffectKind.Other)
                occupation.Other(policy, result, rule.Remedy);
            else if (rule.Effect == EffectKind.Adjust)
                occupation.Adjust(policy, result, LogitsOf(result.Verdict), rule.Remedy);
            else
                occupation.Inform(policy, result, rule.Remedy);
        }

        private float LogitsOf(Verdict verdict) =>
            verdict switch
            {
                Verdict.Met => rule.MetLogits,
                Verdict.NotMet => rule.NotMetLogits,
                _ => 0f,
            };
    }
}
