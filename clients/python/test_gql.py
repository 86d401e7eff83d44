from datetime import date, datetime, timezone

import pytest
from gql import Client, GraphQLRequest
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXTransport
from gql.utilities import update_schema_scalars
from graphql import GraphQLError, GraphQLScalarType

DAY = GraphQLScalarType("Date", serialize=date.isoformat, parse_value=date.fromisoformat)
MOMENT = GraphQLScalarType("DateTime", serialize=datetime.isoformat, parse_value=datetime.fromisoformat)


QUESTION = """
query EveryScalar(
  $id: ID!, $valid: Date!, $recorded: DateTime!, $since: PartialDate!, $disputed: Boolean!, $first: Int!
  $countries: [CountryCode!]!, $currency: CurrencyCode!, $atLeast: Float!
  $languages: [LanguageCode!]!, $title: String!
) {
  pledge(id: $id, asOf: { valid: $valid, recorded: $recorded }) {
    id
    announcedOn
    announcedOnSpan { earliest latest }
    claims(first: $first, filter: { disputed: $disputed, statedOn: { from: $since } }) {
      totalCount
      edges { node { id recordedAt statedOn disputed ... on LinkClaim { object { id } } ... on AmountClaim { max currency } } }
    }
  }
  ledger(currency: $currency, filter: { countries: $countries, money: { amount: { atLeast: $atLeast } } }) {
    totals { low currency }
  }
  sources(first: $first, filter: { languages: $languages, titleContains: $title }) { edges { node { title language } } }
}
"""


@pytest.fixture
def ask(url):
    """Asks with the schema of the server: a wrong question is refused before it is sent, days and moments are read."""
    transport = HTTPXTransport(url=url, timeout=60)
    client = Client(transport=transport, fetch_schema_from_transport=True, serialize_variables=True, parse_results=True)
    with client as session:
        update_schema_scalars(client.schema, [DAY, MOMENT])
        yield lambda text, **variables: session.execute(GraphQLRequest(text, variable_values=variables or None))


def test_sends_and_reads_every_scalar(ask):
    answer = ask(
        QUESTION,
        id="investai-200bn",
        valid=date(2025, 3, 1),
        recorded=datetime(2099, 1, 1, tzinfo=timezone.utc),
        since="2025-02",
        disputed=False,
        first=3,
        countries=["FR", "EU"],
        currency="EUR",
        atLeast=1e9,
        languages=["fr"],
        title="IA",
    )
    pledge, claims = answer["pledge"], [edge["node"] for edge in answer["pledge"]["claims"]["edges"]]

    assert pledge["id"] == "investai-200bn@valid=2025-03-01,recorded=2099-01-01T00:00:00Z"
    assert pledge["announcedOn"] == "2025-02-11"
    assert pledge["announcedOnSpan"] == {"earliest": date(2025, 2, 11), "latest": date(2025, 2, 11)}
    assert len(claims) == 3 < pledge["claims"]["totalCount"]
    assert all(claim["recordedAt"].tzinfo and claim["disputed"] is False for claim in claims)
    assert [total["currency"] for total in answer["ledger"]["totals"]] == ["EUR"]
    assert answer["ledger"]["totals"][0]["low"] >= 1e9
    assert {edge["node"]["language"] for edge in answer["sources"]["edges"]} == {"fr"}


def test_tells_two_times_apart(ask):
    at = "query At($id: ID!) { node(id: $id) { id ... on Institution { pledgesReceived { totalCount } } } }"

    assert ask(at, id="mistral-ai@valid=2023-06-01")["node"] == {"id": "mistral-ai@valid=2023-06-01", "pledgesReceived": {"totalCount": 0}}
    assert ask(at, id="mistral-ai")["node"] == {"id": "mistral-ai", "pledgesReceived": {"totalCount": 2}}


def test_refuses_a_wrong_question_before_it_is_sent(ask):
    with pytest.raises(GraphQLError, match="Cannot query field 'nam' on type 'Institution'"):
        ask('{ institution(id: "mistral-ai") { nam } }')


def test_says_why_the_server_refused(ask):
    with pytest.raises(TransportQueryError) as refused:
        ask('{ institution(id: "mistral-ai@valid=2023-06-01", asOf: { valid: "2024-06-01" }) { id } }')

    assert refused.value.errors[0]["extensions"]["code"] == "BAD_ID"
