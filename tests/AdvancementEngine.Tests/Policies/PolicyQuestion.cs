using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

/// <summary>What a policy of a book says of somebody and something.</summary>
internal delegate Finding PolicyQuestion(PolicyBook book, string policy);
