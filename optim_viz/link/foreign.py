"""Other people's keys in a link, known to mean nothing here: what mail programs, advertisements and networks hang on
behind every address that passes through them. They pass in silence.
"""

from __future__ import annotations

import re

_NAMES = (
    *("embed", "embed_options"),  # Streamlit's own
    *("fbclid", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "mibextid", "sfnsn", "__cft__", "__tn__"),
    *("gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad", "gad_source", "gad_campaignid", "srsltid", "_ga", "_gl"),
    *("igsh", "igshid", "msclkid", "ttclid", "twclid", "li_fat_id", "lipi", "trk", "rdt_cid", "epik", "sccid"),
    *("yclid", "ysclid", "ymclid", "_openstat", "wickedid", "rb_clickid", "irclickid", "spm", "xtor", "vd_source"),
    *("mc_cid", "mc_eid", "mkt_tok", "ml_subscriber", "ml_subscriber_hash", "vero_id", "vero_conv", "dm_i", "_kx"),
    *("_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "oly_anon_id", "oly_enc_id", "_bhlid"),
    *("s_kwcid", "s_cid", "ef_id", "elqtrackid", "elqtrack", "sc_cid", "cmpid", "ck_subscriber_id", "cvid", "oicd"),
    *("_branch_match_id", "_branch_referrer", "guccounter", "guce_referrer", "guce_referrer_sig", "__s", "wt_mc"),
    *("ref", "ref_src", "ref_url", "referrer", "source", "si", "share", "share_id", "feature", "_x_tr_sl", "_x_tr_tl"),
    *("_x_tr_hl", "_x_tr_pto", "amp", "usqp", "usg", "ved", "sa", "nocache", "_t", "cb"),
)
_BEGINNINGS = ("utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "at_", "aff_", "itm_", "stm_", "__cft__")
# The end of an address in a text that was escaped for a page: "&gt;", which becomes a field of that name.
_ESCAPED = "(?:gt|lt|quot|apos|nbsp)(?:;[^&]*)?"

PATTERN = rf"(?:{'|'.join(_NAMES)}|(?:{'|'.join(_BEGINNINGS)})[a-z0-9_\[\].]+|{_ESCAPED})"
_FOREIGN = re.compile(PATTERN)


def is_foreign(key: str) -> bool:
    """Whether this key, in lower case, is known to be somebody else's."""
    return bool(_FOREIGN.fullmatch(key))
