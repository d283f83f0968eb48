"""What JSON-LD, schema.org's attributes and a time element say of a page."""

from __future__ import annotations

import json

import pytest

from reader.core.source import from_text

BODY = "<p>縣裡今天召開會議，研究防汛工作。會議由局長主持，各鄉鎮負責人參加。</p>"


def said(head="", body=""):
    return from_text(
        f"<html><head>{head}</head><body>{body}{BODY}</body></html>", "p", "html"
    ).metadata


def script(told):
    return f'<script type="application/ld+json">{json.dumps(told)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "防汛會議召開",
    "datePublished": "2020-03-05T10:20:00+08:00",
    "author": [{"@type": "Person", "name": "王芳"}, {"name": "李明"}],
    "editor": "周明",
}


@pytest.mark.parametrize("told", [ARTICLE, [{"@type": "WebSite"}, ARTICLE], {"@graph": [ARTICLE]}])
def test_an_article_in_json_is_read(told):
    found = said(script(told))
    assert found.title == "防汛會議召開"
    assert (found.author, found.editor) == ("王芳、李明", "周明")
    assert found.published == "2020-03-05T10:20:00"


@pytest.mark.parametrize(
    "told", [{"@type": "WebSite", "headline": "站"}, 3, None, {"@type": "Article", "author": 5}]
)
def test_other_things_in_json_say_nothing(told):
    assert said(script(told)).author is None
    assert said(script(told)).title is None


def test_broken_json_is_passed_over():
    broken = '<script type="application/ld+json">{"@type": </script>'
    assert said(broken + script(ARTICLE)).editor == "周明"


def test_attributes_of_schema_are_read():
    body = (
        '<span itemprop="author">王芳</span><meta itemprop="datePublished" content="2020-03-05">'
        '<span itemprop="editor"><b>周明</b></span>'
    )
    found = said(body=body)
    assert (found.author, found.editor, found.published) == ("王芳", None, "2020-03-05")


def test_the_only_time_is_that_of_publication():
    one = '<time datetime="2020-03-05T10:20">三月五日</time>'
    assert said(body=one).published == "2020-03-05T10:20"
    assert said(body=one + '<time datetime="2021-01-01">一月</time>').published is None
