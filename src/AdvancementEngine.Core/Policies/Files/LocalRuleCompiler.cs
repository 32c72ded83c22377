using System.Linq.Expressions;
using AdvancementEngine.Policies.Facts;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace AdvancementEngine.Policies.Files;

/// <summary>Compiles a rule of a policy file into NRules through its rule model: the same kind of rule as the built-in ones, made without C#.</summary>
internal static class LocalRuleCompiler
{
    public static IRuleDefinition Compile(LocalRule rule, PolicyInfo policy)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Code);
        builder.Description(rule.Summary);
        var pattern = builder.LeftHandSide().Pattern(typeof(OccupationContexts), "occupations");
        var occupations = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Expression.Call(Expression.Constant(rule), nameof(LocalRule.IsFor), null, occupations), occupations));
        var verdict = new LocalVerdict(rule, policy);
        var context = Expression.Parameter(typeof(IContext), "context");
        builder.RightHandSide().Action(Expression.Lambda(Expression.Call(Expression.Constant(verdict), nameof(LocalVerdict.Give), null, occupations), context, occupations));
        return builder.Build();
    }

    /// <summary>Ends a local rule in the verb its effect names.</summary>
    private sealed class LocalVerdict(LocalRule rule, PolicyInfo policy)
    {
        public void Give(OccupationContexts occupations) => occupations.Each(Give);

        private void Give(OccupationContext candidacy)
        {
            if (!rule.IsAbout(candidacy)) return;
            var answer = PersonalFacts.Compare(candidacy.ParticipantContext, candidacy, rule.Requirement);
            if (rule.Effect == EffectKind.Block) candidacy.Block(policy, answer, rule.Remedy);
            else if (rule.Effect == EffectKind.Adjust) candidacy.Adjust(policy, answer.Raise(rule.MetLogits).Lower(-rule.NotMetLogits), rule.Remedy);
            else candidacy.Inform(policy, answer, rule.Remedy);
        }
    }
}
