"""Bazel rules for texts whose figures have to agree; docs/bazel.md explains them."""

load("//bazel/private:claims_library.bzl", _ClaimsInfo = "ClaimsInfo", _claims_library = "claims_library")
load("//bazel/private:consistency_aspect.bzl", _consistency_aspect = "consistency_aspect")
load("//bazel/private:consistency_report.bzl", _consistency_report = "consistency_report")
load("//bazel/private:consistency_test.bzl", _consistency_test = "consistency_test")

ClaimsInfo = _ClaimsInfo
claims_library = _claims_library
consistency_aspect = _consistency_aspect
consistency_report = _consistency_report
consistency_test = _consistency_test
