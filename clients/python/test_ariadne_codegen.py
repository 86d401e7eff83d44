from datetime import date, datetime, timezone

import pytest


@pytest.fixture
def client(policy_graph, url):
    return policy_graph.Client(url)


def claims(answer):
    """The claims that the pledge is the subject of, then the one that says who made it."""
    pledge = answer.pledge
    return [edge.node for edge in pledge.claims.edges + pledge.claims_naming.edges]


def test_gives_each_kind_of_claim_its_own_fields(policy_graph, client):
    kinds = policy_graph.ClaimFilter(predicates=["AMOUNT", "NOVELTY"])
    of_kind = {claim.typename__: claim for claim in claims(client.claims_of_a_pledge("investai-200bn", filter_=kinds))}

    assert of_kind.keys() == {"AmountClaim", "NoveltyClaim", "RelationClaim"}
    assert of_kind["AmountClaim"].currency == "EUR"
    assert of_kind["NoveltyClaim"].novelty in policy_graph.Novelty
    assert of_kind["RelationClaim"].object_.name
    assert not hasattr(of_kind["NoveltyClaim"], "currency")


def test_reads_days_and_moments_and_keeps_partial_dates(client):
    answer = client.claims_of_a_pledge("investai-200bn")
    first = claims(answer)[0]

    assert answer.pledge.announced_on == "2025-02-11"
    assert type(first.first_stated_span.earliest) is date
    assert type(first.recorded_at) is datetime and first.recorded_at.tzinfo
    assert all(claim.stated_on is None or isinstance(claim.stated_on, str) for claim in claims(answer))


def test_sends_days_and_moments(policy_graph, client):
    time = policy_graph.AsOf(valid=date(2025, 3, 1), recorded=datetime(2099, 1, 1, 2, tzinfo=timezone.utc))
    pledge = client.claims_of_a_pledge("investai-200bn", as_of=time).pledge

    assert pledge.id == "investai-200bn@valid=2025-03-01,recorded=2099-01-01T02:00:00Z"


def test_tells_two_times_apart(client):
    answer = client.institution_at_two_times()

    assert (answer.a.id, answer.a.pledges_received.total_count) == ("mistral-ai@valid=2023-06-01", 0)
    assert (answer.b.id, answer.b.pledges_received.total_count) == ("mistral-ai", 2)
