var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// lib/model/nearest-id.ts
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
function nearestId(found, allowed) {
  const reach2 = Math.max(1, Math.floor(found.length / 3) + 1);
  let best;
  for (const id of allowed) {
    if (Math.abs(id.length - found.length) > reach2) continue;
    const distance2 = editDistance(found.toLowerCase(), id);
    if (distance2 <= reach2 && (!best || distance2 < best.distance)) best = { id, distance: distance2 };
  }
  return best?.id;
}
var init_nearest_id = __esm({
  "lib/model/nearest-id.ts"() {
    "use strict";
  }
});

// lib/model/answers.ts
var UNKNOWN, PRIORITY_LIMIT, NO_PRIORITIES;
var init_answers = __esm({
  "lib/model/answers.ts"() {
    "use strict";
    UNKNOWN = "unknown";
    PRIORITY_LIMIT = 3;
    NO_PRIORITIES = Object.freeze({ most: Object.freeze([]), least: Object.freeze([]) });
  }
});

// lib/engine/weights.ts
function leastCommonMultipleUpTo(n) {
  const gcd = (a, b) => b === 0 ? a : gcd(b, a % b);
  let result = 1;
  for (let k = 2; k <= n; k++) result = result / gcd(result, k) * k;
  return result;
}
function centroidOf(n) {
  let centroid = centroids.get(n);
  if (!centroid) centroids.set(n, centroid = computeCentroid(n));
  return centroid;
}
function computeCentroid(n) {
  const lcm = leastCommonMultipleUpTo(n);
  const numerators = new Array(n);
  let sum = 0;
  for (let i = n - 1; i >= 0; i--) {
    sum += lcm / (i + 1);
    numerators[i] = sum;
  }
  return { numerators, denominator: n * lcm, lcm };
}
function tierWeights(tiers) {
  const n = tiers.reduce((sum, tier) => sum + tier.length, 0);
  const centroid = centroidOf(n);
  const numerators = new Array(n).fill(0);
  let position = 0;
  for (const tier of tiers) {
    let sum = 0;
    for (let k = 0; k < tier.length; k++) sum += centroid.numerators[position + k] ?? 0;
    for (const criterion of tier) numerators[criterion] = sum * (centroid.lcm / tier.length);
    position += tier.length;
  }
  return { numerators, denominator: centroid.denominator * centroid.lcm };
}
function combineTiers(n, purpose, reader) {
  const named = new Uint8Array(n);
  for (const criterion of reader.most) named[criterion] = 1;
  for (const criterion of reader.least) named[criterion] = 1;
  const purposeMost = purpose.most.filter((criterion) => !named[criterion]);
  const purposeLeast = purpose.least.filter((criterion) => !named[criterion]);
  for (const criterion of purposeMost) named[criterion] = 1;
  for (const criterion of purposeLeast) named[criterion] = 1;
  const rest = [];
  for (let criterion = 0; criterion < n; criterion++) if (!named[criterion]) rest.push(criterion);
  return [reader.most, purposeMost, rest, purposeLeast, reader.least].filter((tier) => tier.length > 0);
}
function findGreatestCorner(d, tiers) {
  const kept = [];
  let sum = 0;
  let best = { criteria: [], lead: -Infinity };
  for (const tier of tiers) {
    for (const criterion of [...tier].sort((a, b) => (d[b] ?? 0) - (d[a] ?? 0))) {
      kept.push(criterion);
      sum += d[criterion] ?? 0;
      if (sum / kept.length > best.lead) best = { criteria: [...kept], lead: sum / kept.length };
    }
  }
  return best;
}
var centroids;
var init_weights = __esm({
  "lib/engine/weights.ts"() {
    "use strict";
    centroids = /* @__PURE__ */ new Map();
  }
});

// lib/engine/compile.ts
function compile(rules2) {
  const known2 = compiled.get(rules2);
  if (known2) return known2;
  const model = build(rules2);
  compiled.set(rules2, model);
  return model;
}
function indexById(items) {
  return new Map(items.map((item, index) => [item.id, index]));
}
function lookUp(index, id, what) {
  const found = index.get(id);
  if (found === void 0) throw new Error(`The rules name an unknown ${what}: ${id}`);
  return found;
}
function build(rules2) {
  if (rules2.alternatives.length > ALTERNATIVE_LIMIT) throw new Error(`At most ${ALTERNATIVE_LIMIT} alternatives can be compared`);
  const indices = {
    criterionIndex: indexById(rules2.criteria),
    alternativeIndex: indexById(rules2.alternatives),
    questionIndex: indexById(rules2.questions),
    choiceIndex: rules2.questions.map((question) => indexById(question.choices))
  };
  const effects = compileEffects(rules2, indices);
  const exclusions = compileExclusions(rules2, indices);
  const purposeQuestion = indices.questionIndex.get(PURPOSE_QUESTION) ?? -1;
  const purposes = compilePurposes(rules2, indices, purposeQuestion);
  return {
    rules: rules2,
    ...indices,
    alternatives: rules2.alternatives.length,
    criteria: rules2.criteria.length,
    questions: rules2.questions.length,
    choiceCount: rules2.questions.map((question) => question.choices.length),
    choiceWeights: rules2.questions.map(({ id, choices }) => choices.map((choice) => rules2.prior?.[id]?.[choice.id] ?? 1)),
    base: compileBase(rules2),
    ...effects,
    factors: groupFactors(rules2, effects.joint, exclusions),
    exclusions,
    purposeQuestion,
    purposes,
    weightTotal: totalWeight(rules2.criteria.length, purposes.length)
  };
}
function totalWeight(criteria, purposes) {
  const flat = tierWeights([Array.from({ length: criteria }, (_, index) => index)]);
  const total = flat.denominator * purposes;
  if (total * 100 > Number.MAX_SAFE_INTEGER) throw new Error(`Scores of ${criteria} criteria would not be exact integers`);
  return total;
}
function compileBase(rules2) {
  const base = new Int32Array(rules2.alternatives.length * rules2.criteria.length);
  rules2.alternatives.forEach(({ id }, alternative) => {
    rules2.criteria.forEach((criterion, index) => {
      const rating = criterion.base[id];
      if (!rating) throw new Error(`Criterion ${criterion.id} has no base performance for ${id}`);
      base[alternative * rules2.criteria.length + index] = rating.performance;
    });
  });
  return base;
}
function compileCondition(when, indices) {
  const questions = [];
  const masks = [];
  for (const [id, choices] of Object.entries(when)) {
    const question = lookUp(indices.questionIndex, id, "question");
    const choiceIndex = indices.choiceIndex[question] ?? /* @__PURE__ */ new Map();
    questions.push(question);
    masks.push(choices.reduce((mask, choice) => mask | 1 << lookUp(choiceIndex, choice, `choice of ${id}`), 0));
  }
  return { questions, masks };
}
function compileExclusions(rules2, indices) {
  return rules2.exclusions.map(({ id, alternatives: ids, when }) => {
    const alternatives = ids.map((alternative) => lookUp(indices.alternativeIndex, alternative, "alternative"));
    const bits = alternatives.reduce((set, alternative) => set | 1 << alternative, 0);
    return { id, alternatives, bits, ...compileCondition(when, indices) };
  });
}
function compileEffects(rules2, indices) {
  const single = rules2.questions.map((question) => question.choices.map(() => []));
  const joint = [];
  rules2.criteria.forEach((criterion, index) => {
    for (const effect of criterion.effects) {
      const { questions, masks } = compileCondition(effect.when, indices);
      const entries = Object.entries(effect.change).filter(([, points]) => points !== 0);
      const change = {
        alternatives: Int32Array.from(entries, ([id]) => lookUp(indices.alternativeIndex, id, "alternative")),
        criteria: new Int32Array(entries.length).fill(index),
        points: Int32Array.from(entries, ([, points]) => points)
      };
      if (questions.length > 1) joint.push({ questions, masks, change });
      else single[questions[0] ?? 0]?.forEach((changes, choice) => (masks[0] ?? 0) >> choice & 1 && changes.push(change));
    }
  });
  return { single: single.map((choices) => choices.map(mergeChanges)), joint };
}
function mergeChanges(changes) {
  const merged = /* @__PURE__ */ new Map();
  for (const { alternatives, criteria, points } of changes) {
    for (let k = 0; k < points.length; k++) {
      const alternative = alternatives[k] ?? 0;
      const criterion = criteria[k] ?? 0;
      const before = merged.get(`${alternative} ${criterion}`)?.[2] ?? 0;
      merged.set(`${alternative} ${criterion}`, [alternative, criterion, before + (points[k] ?? 0)]);
    }
  }
  const entries = [...merged.values()].filter(([, , points]) => points !== 0);
  return {
    alternatives: Int32Array.from(entries, ([alternative]) => alternative),
    criteria: Int32Array.from(entries, ([, criterion]) => criterion),
    points: Int32Array.from(entries, ([, , points]) => points)
  };
}
function groupFactors(rules2, joint, exclusions) {
  const parent = rules2.questions.map((_, index) => index);
  const find2 = (question) => parent[question] === question ? question : find2(parent[question] ?? question);
  for (const effect of joint) {
    const [first, ...others] = effect.questions;
    for (const other of others) parent[find2(other)] = find2(first ?? other);
  }
  const groups = /* @__PURE__ */ new Map();
  rules2.questions.forEach((_, question) => groups.set(find2(question), [...groups.get(find2(question)) ?? [], question]));
  return [...groups.values()].map((questions) => {
    const rows = questions.reduce((product, question) => product * (rules2.questions[question]?.choices.length ?? 1), 1);
    if (rows > FACTOR_LIMIT) {
      const ids = questions.map((question) => rules2.questions[question]?.id).join(", ");
      throw new Error(`Joint effects tie together too many questions (${ids}: ${rows} combinations, at most ${FACTOR_LIMIT})`);
    }
    return {
      questions,
      joint: joint.filter((effect) => questions.includes(effect.questions[0] ?? -1)),
      exclusions: exclusions.filter((exclusion) => exclusion.questions.some((question) => questions.includes(question)))
    };
  });
}
function compilePurposes(rules2, indices, purposeQuestion) {
  if (rules2.purposes.length === 0 || purposeQuestion < 0) return [{ most: [], least: [] }];
  const toIndices = (ids) => ids.map((id) => lookUp(indices.criterionIndex, id, "criterion"));
  const byId = new Map(rules2.purposes.map((purpose) => [purpose.id, purpose]));
  return (rules2.questions[purposeQuestion]?.choices ?? []).map((choice) => {
    const purpose = byId.get(choice.id);
    if (!purpose) throw new Error(`No weight profile for the purpose ${choice.id}`);
    return { most: toIndices(purpose.most), least: toIndices(purpose.least) };
  });
}
var PURPOSE_QUESTION, FACTOR_LIMIT, ALTERNATIVE_LIMIT, compiled;
var init_compile = __esm({
  "lib/engine/compile.ts"() {
    "use strict";
    init_weights();
    PURPOSE_QUESTION = "purpose";
    FACTOR_LIMIT = 512;
    ALTERNATIVE_LIMIT = 31;
    compiled = /* @__PURE__ */ new WeakMap();
  }
});

// lib/engine/values.ts
function evaluate(model, state) {
  const values = model.base.slice();
  visitChanges(model, state, ({ alternatives, criteria, points }) => {
    for (let k = 0; k < points.length; k++) {
      const cell = (alternatives[k] ?? 0) * model.criteria + (criteria[k] ?? 0);
      values[cell] = (values[cell] ?? 0) + (points[k] ?? 0);
    }
  });
  return values;
}
function scoreByQuestion(model, state, weights) {
  const byQuestion = new Array(model.alternatives * model.questions).fill(0);
  visitChanges(model, state, ({ alternatives, criteria, points }, question) => {
    for (let k = 0; k < points.length; k++) {
      const slot = (alternatives[k] ?? 0) * model.questions + question;
      byQuestion[slot] = (byQuestion[slot] ?? 0) + (points[k] ?? 0) * (weights[criteria[k] ?? 0] ?? 0);
    }
  });
  return byQuestion;
}
function visitChanges(model, state, visit) {
  for (let question = 0; question < model.questions; question++) {
    const change = model.single[question]?.[state[question] ?? -1];
    if (change) visit(change, question);
  }
  for (const effect of model.joint) if (holds(effect, state)) visit(effect.change, effect.questions[0] ?? 0);
}
function holds(effect, state) {
  for (let k = 0; k < effect.questions.length; k++) {
    const choice = state[effect.questions[k] ?? 0] ?? -1;
    if (choice < 0 || !((effect.masks[k] ?? 0) >> choice & 1)) return false;
  }
  return true;
}
function scoreOf(model, values, weights) {
  const scores = new Float64Array(model.alternatives);
  for (let alternative = 0; alternative < model.alternatives; alternative++) {
    let sum = 0;
    const row = alternative * model.criteria;
    for (let criterion = 0; criterion < model.criteria; criterion++) {
      sum += (weights[criterion] ?? 0) * (values[row + criterion] ?? 0);
    }
    scores[alternative] = sum;
  }
  return scores;
}
function findBest(scores, out) {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score <= most || out >> i & 1) continue;
    most = score;
    best = i;
  }
  return best;
}
var init_values = __esm({
  "lib/engine/values.ts"() {
    "use strict";
  }
});

// lib/engine/completions.ts
function listOpenFactors(model, state) {
  const result = [];
  for (const factor of model.factors) {
    if (!isOpen(factor, state)) continue;
    const forest = findForest(model, factor, state);
    const { nodes, rows, table, none, reaches } = forest;
    result.push({ nodes, rows, table, none, reaches, ...findKnockOuts(factor, forest, state) });
  }
  return result;
}
function isOpen(factor, state) {
  for (const question of factor.questions) if ((state[question] ?? -1) < 0) return true;
  return false;
}
function findForest(model, factor, state) {
  const byKey = forests.get(factor) ?? /* @__PURE__ */ new Map();
  forests.set(factor, byKey);
  let key = 0;
  for (const question of factor.questions) key = key * ((model.choiceCount[question] ?? 0) + 1) + (state[question] ?? -1) + 1;
  let forest = byKey.get(key);
  if (!forest) byKey.set(key, forest = growForest(model, factor, state));
  return forest;
}
function growForest(model, factor, state) {
  const forest = { nodes: [], rows: [] };
  const open = factor.questions.filter((question) => (state[question] ?? -1) < 0);
  const ties = [...factor.joint, ...factor.exclusions].map(({ questions }) => questions.filter((question) => open.includes(question)));
  const known2 = new Int8Array(model.questions).fill(-1);
  for (const question of factor.questions) known2[question] = state[question] ?? -1;
  const grow = (questions, parent) => {
    for (const branch of splitByTies(questions, ties)) {
      const question = findCentre(branch, ties);
      const index = addNode(model, factor, { forest, question, parent, known: known2 });
      grow(
        branch.filter((other) => other !== question),
        index
      );
    }
  };
  grow(open, -1);
  const { nodes, rows } = forest;
  return { nodes, rows, table: tabulate(rows), none: new Int32Array(rows.length), reaches: /* @__PURE__ */ new Map() };
}
function addNode(model, factor, { forest: { nodes, rows }, question, parent, known: known2 }) {
  const above = nodes[parent];
  const paths = above ? rows.slice(above.start, above.start + above.paths * above.choices).map(({ chosen }) => chosen) : [known2];
  const choices = model.choiceCount[question] ?? 0;
  const index = nodes.push({ question, choices, parent, above: above?.start ?? -1, start: rows.length, paths: paths.length }) - 1;
  for (const path of paths) {
    for (let choice = 0; choice < choices; choice++) {
      const chosen = path.slice();
      chosen[question] = choice;
      const added = factor.joint.filter((effect) => effect.questions.includes(question) && holds(effect, chosen));
      const own = model.single[question]?.[choice];
      rows.push({ chosen, change: mergeChanges([...own ? [own] : [], ...added.map(({ change }) => change)]) });
    }
  }
  return index;
}
function splitByTies(questions, ties) {
  let groups = questions.map((question) => [question]);
  for (const tie of ties) {
    const touched = groups.filter((group) => group.some((question) => tie.includes(question)));
    if (touched.length > 1) groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups;
}
function findCentre(branch, ties) {
  const tiedTo = (question) => branch.filter((other) => other !== question && ties.some((tie) => tie.includes(question) && tie.includes(other))).length;
  return branch.reduce((best, question) => tiedTo(question) > tiedTo(best) ? question : best);
}
function tabulate(rows) {
  const entries = rows.flatMap(
    ({ change }, row) => Array.from(change.points, (points, k) => ({
      slot: (change.alternatives[k] ?? 0) * rows.length + row,
      criterion: change.criteria[k] ?? 0,
      points
    }))
  );
  return {
    slots: Int32Array.from(entries, ({ slot }) => slot),
    criteria: Int32Array.from(entries, ({ criterion }) => criterion),
    points: Int32Array.from(entries, ({ points }) => points)
  };
}
function findKnockOuts(factor, { rows, none }, state) {
  let knockedOut = none;
  let judged = 0;
  for (let index = 0; index < factor.exclusions.length; index++) {
    const exclusion = factor.exclusions[index];
    if (!exclusion || !isDecidedWithin(factor, exclusion, state)) continue;
    if (judged === 0) knockedOut = new Int32Array(rows.length);
    judged |= 1 << index;
    for (let row = 0; row < rows.length; row++) {
      if (isMetBy(factor, exclusion, rows[row]?.chosen ?? state)) knockedOut[row] = (knockedOut[row] ?? 0) | exclusion.bits;
    }
  }
  return { knockedOut, judged };
}
function isDecidedWithin(factor, { questions, masks }, state) {
  let open = false;
  for (let literal = 0; literal < questions.length; literal++) {
    const question = questions[literal] ?? 0;
    const choice = state[question] ?? -1;
    if (choice >= 0 && !((masks[literal] ?? 0) >> choice & 1)) return false;
    if (choice < 0 && !factor.questions.includes(question)) return false;
    open ||= choice < 0;
  }
  return open;
}
function isMetBy(factor, { questions, masks }, chosen) {
  for (let literal = 0; literal < questions.length; literal++) {
    const question = questions[literal] ?? 0;
    if (!factor.questions.includes(question)) continue;
    const choice = chosen[question] ?? -1;
    if (choice < 0 || !((masks[literal] ?? 0) >> choice & 1)) return false;
  }
  return true;
}
function sumGreatest(nodes, rows, start) {
  let total = 0;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (!node) continue;
    let row = start + node.start;
    for (let path = 0; path < node.paths; path++) {
      let best = -Infinity;
      for (let choice = 0; choice < node.choices; choice++) {
        const value = rows[row++] ?? 0;
        best = value > best ? value : best;
      }
      if (node.above < 0) total += best;
      else rows[start + node.above + path] = (rows[start + node.above + path] ?? 0) + best;
    }
  }
  return total;
}
var forests;
var init_completions = __esm({
  "lib/engine/completions.ts"() {
    "use strict";
    init_compile();
    init_values();
    forests = /* @__PURE__ */ new WeakMap();
  }
});

// lib/engine/exclusions.ts
function evaluateRule(rule, state) {
  let unknown = false;
  for (let literal = 0; literal < rule.questions.length; literal++) {
    const choice = state[rule.questions[literal] ?? 0] ?? -1;
    if (choice < 0) unknown = true;
    else if (!((rule.masks[literal] ?? 0) >> choice & 1)) return "false";
  }
  return unknown ? "unknown" : "true";
}
function findExclusions(model, state) {
  const result = new Array(model.alternatives).fill(NONE);
  for (const exclusion of model.exclusions) {
    const truth = evaluateRule(exclusion, state);
    if (truth === "false") continue;
    const found = {
      exclusion: exclusion.id,
      state: truth === "true" ? "active" : "possible",
      questions: exclusion.questions.map((question) => model.rules.questions[question]?.id ?? "")
    };
    for (const alternative of exclusion.alternatives) {
      const before = result[alternative] ?? NONE;
      const out = before.status === "out" || truth === "true";
      result[alternative] = { status: out ? "out" : "open", found: [...before.found, found] };
    }
  }
  return result;
}
function findExcludedBits(model, state) {
  let bits = 0;
  for (const exclusion of model.exclusions) {
    if ((bits & exclusion.bits) !== exclusion.bits && evaluateRule(exclusion, state) === "true") bits |= exclusion.bits;
  }
  return bits;
}
var NONE;
var init_exclusions = __esm({
  "lib/engine/exclusions.ts"() {
    "use strict";
    NONE = { status: "in", found: [] };
  }
});

// lib/engine/reach.ts
function findReach(m, factor, { weights, cone }) {
  const key = `${factor.judged} ${cone}`;
  let reach2 = factor.reaches.get(key);
  if (!reach2) {
    if (factor.reaches.size >= REMEMBERED) factor.reaches.clear();
    factor.reaches.set(key, reach2 = measureReach(m, factor, weights));
  }
  return reach2;
}
function measureReach(m, factor, weights) {
  const gains = measureGains(m, factor, weights);
  return { leads: findLeads(m, factor, gains), extremes: findExtremes(m, factor, gains) };
}
function measureGains(m, { rows, table }, weights) {
  const gains = new Float64Array(rows.length * m);
  const { slots, criteria, points } = table;
  for (let k = 0; k < points.length; k++) {
    const slot = slots[k] ?? 0;
    gains[slot] = (gains[slot] ?? 0) + (points[k] ?? 0) * (weights[criteria[k] ?? 0] ?? 0);
  }
  return gains;
}
function findExtremes(m, { nodes, rows }, gains) {
  const extremes = new Float64Array(2 * m);
  for (let i = 0; i < m; i++) {
    const own = gains.slice(i * rows.length, (i + 1) * rows.length);
    const turned = own.map((gain) => -gain);
    extremes[i] = -sumGreatest(nodes, turned, 0);
    extremes[m + i] = sumGreatest(nodes, own, 0);
  }
  return extremes;
}
function findLeads(m, { nodes, knockedOut }, gains) {
  const count = knockedOut.length;
  const leads = new Float64Array(m * m);
  const scratch = new Float64Array(count);
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < m; i++) {
      for (let row = 0; row < count; row++) {
        const isOut = (knockedOut[row] ?? 0) >> j & 1;
        scratch[row] = isOut ? -Infinity : (gains[j * count + row] ?? 0) - (gains[i * count + row] ?? 0);
      }
      leads[j * m + i] = sumGreatest(nodes, scratch, 0);
    }
  }
  return leads;
}
var REMEMBERED;
var init_reach = __esm({
  "lib/engine/reach.ts"() {
    "use strict";
    init_completions();
    REMEMBERED = 32;
  }
});

// lib/engine/bounds.ts
function viewBranches(model, { branches }) {
  return branches.map((branch) => {
    const values = evaluate(model, branch.state);
    return {
      branch,
      values,
      scores: scoreOf(model, values, branch.weights),
      factors: listOpenFactors(model, branch.state),
      out: findExcludedBits(model, branch.state)
    };
  });
}
function findBounds(model, views) {
  const m = model.alternatives;
  const low = new Float64Array(m).fill(Infinity);
  const high = new Float64Array(m).fill(-Infinity);
  const regret = new Float64Array(m).fill(-Infinity);
  const [only] = views;
  if (views.length === 1 && only?.factors.length === 0) return settleBounds(only);
  for (const view of views) {
    const { leads, extremes } = sumReaches(model, view);
    for (let i = 0; i < m; i++) {
      low[i] = Math.min(low[i] ?? 0, extremes[i] ?? 0);
      high[i] = Math.max(high[i] ?? 0, extremes[m + i] ?? 0);
      regret[i] = Math.max(regret[i] ?? 0, findRegret(leads, i, view.out));
    }
  }
  return { low, high, regret };
}
function settleBounds({ scores, out }) {
  let best = -1;
  let most = -Infinity;
  let second = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (out >> i & 1) continue;
    if (score > most) {
      second = most;
      most = score;
      best = i;
    } else if (score > second) second = score;
  }
  return { low: scores, high: scores, regret: scores.map((score, i) => (i === best ? second : most) - score) };
}
function findRegret(leads, alternative, out) {
  const m = Math.sqrt(leads.length);
  let regret = -Infinity;
  for (let rival = 0; rival < m; rival++) {
    const lead = leads[rival * m + alternative] ?? 0;
    if (rival !== alternative && !(out >> rival & 1) && lead > regret) regret = lead;
  }
  return regret;
}
function sumReaches(model, { branch, scores, factors }) {
  const m = model.alternatives;
  const leads = new Float64Array(m * m);
  const extremes = new Float64Array(2 * m);
  for (let j = 0; j < m; j++) {
    extremes[j] = extremes[m + j] = scores[j] ?? 0;
    for (let i = 0; i < m; i++) leads[j * m + i] = (scores[j] ?? 0) - (scores[i] ?? 0);
  }
  for (const factor of factors) {
    const reach2 = findReach(m, factor, branch);
    for (let k = 0; k < leads.length; k++) leads[k] = (leads[k] ?? 0) + (reach2.leads[k] ?? 0);
    for (let k = 0; k < extremes.length; k++) extremes[k] = (extremes[k] ?? 0) + (reach2.extremes[k] ?? 0);
  }
  return { leads, extremes };
}
var init_bounds = __esm({
  "lib/engine/bounds.ts"() {
    "use strict";
    init_completions();
    init_exclusions();
    init_reach();
    init_values();
  }
});

// lib/engine/freeze.ts
function freezeInDevelopment(value) {
  return enabled ? deepFreeze(value) : value;
}
function deepFreeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
var enabled;
var init_freeze = __esm({
  "lib/engine/freeze.ts"() {
    "use strict";
    enabled = false;
  }
});

// lib/engine/proof.ts
function staysAhead(view, duel) {
  if (view.out >> duel.rival & 1) return true;
  if (view.factors.length === 0) return !canLeadNow(view, duel);
  const leads = tabulateLeads(view, duel);
  let kept = findCorner(leads, 0, leads.start);
  if (kept.lead === -Infinity) return true;
  const alone = Array.from(leads.known, (_, criterion) => include(leads, kept, criterion).lead);
  let isFirst = true;
  for (const tier of view.branch.tiers) {
    if (isFirst ? tier.some((criterion) => (alone[criterion] ?? 0) >= 0) : canLead({ leads, alone, tier }, kept)) return false;
    for (const criterion of tier) kept = include(leads, kept, criterion);
    isFirst = false;
  }
  return true;
}
function canLeadNow({ branch, values }, { winner, rival }) {
  const n = branch.weights.length;
  let kept = 0;
  let most = -Infinity;
  for (const tier of branch.tiers) {
    let all = 0;
    let helpful = 0;
    for (const criterion of tier) {
      const lead = (values[rival * n + criterion] ?? 0) - (values[winner * n + criterion] ?? 0);
      if (tier === branch.tiers[0]) most = Math.max(most, lead);
      all += lead;
      helpful += Math.max(0, lead);
    }
    if (tier !== branch.tiers[0]) most = Math.max(most, kept + helpful);
    if (most >= 0) return true;
    kept += all;
  }
  return false;
}
function tabulateLeads({ branch, values, factors }, { winner, rival }) {
  const n = branch.weights.length;
  const known2 = new Int32Array(n);
  for (let c2 = 0; c2 < n; c2++) known2[c2] = (values[rival * n + c2] ?? 0) - (values[winner * n + c2] ?? 0);
  const count = factors.reduce((sum, { rows }) => sum + rows.length, 0);
  const leads = { n, known: known2, rows: new Int32Array(n * count), start: new Float64Array(count), factors, scratch: new Float64Array(count) };
  let row = 0;
  for (const { rows, knockedOut } of factors) {
    for (let k = 0; k < rows.length; k++, row++) {
      addRow(leads.rows, row * n, { change: rows[k]?.change, winner, rival });
      if ((knockedOut[k] ?? 0) >> rival & 1) leads.start[row] = -Infinity;
    }
  }
  return leads;
}
function addRow(rows, start, { change, winner, rival }) {
  const { alternatives = [], criteria = [], points = [] } = change ?? {};
  for (let k = 0; k < points.length; k++) {
    const cell = start + (criteria[k] ?? 0);
    if (alternatives[k] === rival) rows[cell] = (rows[cell] ?? 0) + (points[k] ?? 0);
    else if (alternatives[k] === winner) rows[cell] = (rows[cell] ?? 0) - (points[k] ?? 0);
  }
}
function findCorner({ factors, scratch }, known2, sums) {
  scratch.set(sums);
  let lead = known2;
  let start = 0;
  for (const { nodes, rows } of factors) {
    lead += sumGreatest(nodes, scratch, start);
    start += rows.length;
  }
  return { known: known2, sums, lead };
}
function include(leads, corner, criterion) {
  const sums = corner.sums.slice();
  for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + (leads.rows[row * leads.n + criterion] ?? 0);
  return findCorner(leads, corner.known + (leads.known[criterion] ?? 0), sums);
}
function canLead({ leads, alone, tier }, kept) {
  let bound = kept.lead;
  for (const criterion of tier) bound += Math.max(0, alone[criterion] ?? 0);
  if (bound < 0) return false;
  const helpful = tier.filter((criterion) => (alone[criterion] ?? 0) > 0).sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0));
  return canLeadWith({ leads, alone, tier: helpful }, kept, bound);
}
function canLeadWith(search, corner, bound) {
  if (bound < 0) return false;
  if (corner.lead >= 0) return true;
  const [criterion, ...rest] = search.tier;
  if (criterion === void 0) return false;
  const gain = search.alone[criterion] ?? 0;
  const taken = include(search.leads, corner, criterion);
  const remaining = { ...search, tier: rest };
  return canLeadWith(remaining, taken, bound - gain + (taken.lead - corner.lead)) || canLeadWith(remaining, corner, bound - gain);
}
var init_proof = __esm({
  "lib/engine/proof.ts"() {
    "use strict";
    init_completions();
  }
});

// lib/engine/situation.ts
function readState(model, answers) {
  const state = new Int8Array(model.questions);
  for (let question = 0; question < model.questions; question++) {
    const id = model.rules.questions[question]?.id ?? "";
    const answer = answers[id];
    if (answer === void 0 || answer === UNKNOWN) state[question] = -1;
    else {
      const choice = model.choiceIndex[question]?.get(answer);
      if (choice === void 0) throw new RangeError(`The question ${id} has no choice ${answer}`);
      state[question] = choice;
    }
  }
  return state;
}
function readMarks(model, priorities) {
  const toIndices = (ids) => ids.map((id) => {
    const index = model.criterionIndex.get(id);
    if (index === void 0) throw new RangeError(`There is no criterion ${id}`);
    return index;
  });
  const marks = { most: toIndices(priorities.most), least: toIndices(priorities.least) };
  const all = [...marks.most, ...marks.least];
  const twice = all.find((criterion, position) => all.indexOf(criterion) < position);
  if (twice !== void 0) throw new RangeError(`The criterion ${model.rules.criteria[twice]?.id ?? ""} is marked twice`);
  return marks;
}
function readSituation(model, answers, priorities) {
  const state = readState(model, answers);
  const marks = readMarks(model, priorities);
  const known2 = hasPurposes(model) ? state[model.purposeQuestion] ?? -1 : 0;
  const purposes = known2 < 0 ? model.purposes.map((_, index) => index) : [known2];
  const branches = purposes.map((purpose) => {
    const fixed = state.slice();
    if (hasPurposes(model)) fixed[model.purposeQuestion] = purpose;
    return { state: fixed, ...weighPurpose(model, purpose, marks) };
  });
  if (branches.length === 1) return { state, weights: branches[0]?.weights ?? new Float64Array(), branches };
  const weights = new Float64Array(model.criteria);
  for (const branch of branches) {
    branch.weights.forEach((weight, criterion) => {
      weights[criterion] = (weights[criterion] ?? 0) + weight / branches.length;
    });
  }
  return { state, weights, branches };
}
function hasPurposes(model) {
  return model.purposeQuestion >= 0 && model.rules.purposes.length > 0;
}
function weighPurpose(model, purpose, marks) {
  if (marks.most.length > 0 || marks.least.length > 0) return weigh(model, purpose, marks);
  const known2 = unmarked.get(model) ?? /* @__PURE__ */ new Map();
  unmarked.set(model, known2);
  const weighing = known2.get(purpose) ?? weigh(model, purpose, marks);
  known2.set(purpose, weighing);
  return weighing;
}
function weigh(model, purpose, marks) {
  const tiers = combineTiers(model.criteria, model.purposes[purpose] ?? { most: [], least: [] }, marks);
  const { numerators, denominator } = tierWeights(tiers);
  const scale = model.weightTotal / denominator;
  const weights = new Float64Array(model.criteria);
  for (let criterion = 0; criterion < weights.length; criterion++) weights[criterion] = (numerators[criterion] ?? 0) * scale;
  return { weights, tiers, cone: tiers.join(">") };
}
var unmarked;
var init_situation = __esm({
  "lib/engine/situation.ts"() {
    "use strict";
    init_answers();
    init_weights();
    unmarked = /* @__PURE__ */ new WeakMap();
  }
});

// lib/engine/assess.ts
function assess(rules2, answers, priorities = NO_PRIORITIES) {
  const model = compile(rules2);
  const situation = readSituation(model, answers, priorities);
  const findings = find(model, situation);
  const ranking = rankAlternatives(model, findings);
  const first = ranking[0];
  const recommended = first && first.status !== "out" ? first : void 0;
  return freezeInDevelopment({
    answers,
    priorities,
    weights: sliceRow(situation.weights, 0, model.criteria),
    weightTotal: model.weightTotal,
    ranking,
    recommendation: recommended ? { alternative: recommended.alternative, family: recommended.family } : null,
    proven: recommended ? isProven(model, findings, recommended) : false,
    safest: findSafest(ranking),
    openQuestions: rules2.questions.filter((_, question) => (situation.state[question] ?? -1) < 0).map(({ id }) => id)
  });
}
function find(model, situation) {
  const { state, weights } = situation;
  const exclusions = findExclusions(model, state);
  const views = viewBranches(model, situation);
  const only = views.length === 1 ? views[0] : void 0;
  const values = only?.values ?? evaluate(model, state);
  return {
    situation,
    values,
    byQuestion: scoreByQuestion(model, state, weights),
    scores: only?.scores ?? scoreOf(model, values, weights),
    exclusions,
    views,
    bounds: findBounds(model, views)
  };
}
function rankAlternatives(model, findings) {
  const { scores, exclusions } = findings;
  const isOut = (alternative) => exclusions[alternative]?.status === "out" ? 1 : 0;
  const order = exclusions.map((_, alternative) => alternative);
  order.sort((a, b) => isOut(a) - isOut(b) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  let rank = 0;
  return order.map((alternative, position) => {
    if (position === 0 || scores[alternative] !== scores[order[position - 1] ?? 0]) rank = position + 1;
    return describe(model, findings, [alternative, isOut(alternative) ? null : rank]);
  });
}
function describe(model, findings, [alternative, rank]) {
  const { situation, scores, exclusions, bounds } = findings;
  const row = alternative * model.criteria;
  const values = sliceRow(findings.values, alternative, model.criteria);
  let base = 0;
  for (let c2 = 0; c2 < model.criteria; c2++) base += (situation.weights[c2] ?? 0) * (model.base[row + c2] ?? 0);
  return {
    alternative: model.rules.alternatives[alternative]?.id ?? "",
    family: model.rules.alternatives[alternative]?.family ?? "",
    status: exclusions[alternative]?.status ?? "in",
    rank,
    score: scores[alternative] ?? 0,
    low: bounds.low[alternative] ?? 0,
    high: bounds.high[alternative] ?? 0,
    values,
    contributions: values.map((value, criterion) => value * (situation.weights[criterion] ?? 0)),
    base,
    questionContributions: sliceRow(findings.byQuestion, alternative, model.questions),
    regret: bounds.regret[alternative] ?? 0,
    exclusions: exclusions[alternative]?.found ?? []
  };
}
function sliceRow(table, row, length) {
  const result = new Array(length);
  for (let k = 0; k < length; k++) result[k] = table[row * length + k] ?? 0;
  return result;
}
function isProven(model, { views }, recommended) {
  if (recommended.status !== "in" || recommended.regret >= 0) return false;
  const winner = model.alternativeIndex.get(recommended.alternative) ?? -1;
  return views.every((view) => view.scores.every((_, rival) => rival === winner || staysAhead(view, { winner, rival })));
}
function findSafest(ranking) {
  const possible = ranking.filter(({ status }) => status !== "out");
  const least = Math.min(...possible.map(({ regret }) => regret));
  return possible.filter(({ regret }) => regret === least).map(({ alternative }) => alternative);
}
var init_assess = __esm({
  "lib/engine/assess.ts"() {
    "use strict";
    init_answers();
    init_bounds();
    init_compile();
    init_exclusions();
    init_freeze();
    init_proof();
    init_situation();
    init_values();
  }
});

// lib/engine/lattice.ts
function generator(size, dimension) {
  let known2 = generators.get(size);
  if (!known2) generators.set(size, known2 = [1]);
  while (known2.length <= dimension) known2.push((known2.at(-1) ?? 1) * MULTIPLIERS[size] % size);
  return known2[dimension] ?? 1;
}
function latticePoint(size, sample, dimension) {
  return (sample * generator(size, dimension) % size / size + (dimension + 1) * 0.6180339887498949 % 1) % 1;
}
function drawWeights(tiers, size) {
  const key = `${size}:${tiers.join(">")}`;
  let sample = cones.get(key);
  if (!sample) {
    sample = dealWeights(tiers, size);
    if (cones.size >= KEPT_CONES) cones.delete(cones.keys().next().value ?? "");
    cones.set(key, sample);
  }
  return sample;
}
function pickWeights(sample, picked) {
  if (picked.length === sample.count) return sample;
  const stride = picked.length + PADDING;
  const criteria = sample.weights.length / sample.stride;
  const weights = new Float32Array(criteria * stride);
  for (let c2 = 0; c2 < criteria; c2++) {
    for (let k = 0; k < picked.length; k++) weights[c2 * stride + k] = sample.weights[c2 * sample.stride + (picked[k] ?? 0)] ?? 0;
  }
  return { count: picked.length, stride, weights };
}
function dealWeights(tiers, size) {
  const n = tiers.reduce((sum, tier) => sum + tier.length, 0);
  const spacings = drawSpacings(n, size);
  const stride = size + PADDING;
  const weights = new Float32Array(n * stride);
  const tierOf = new Int32Array(n);
  tiers.forEach((tier, index) => {
    for (const criterion of tier) tierOf[criterion] = index;
  });
  const firstOf = tiers.map((_, index) => tiers.slice(0, index).reduce((sum, tier) => sum + tier.length, 0));
  const byValue = new Int32Array(n);
  for (let sample = 0; sample < size; sample++) {
    const total = sortDownwards(byValue, spacings, sample * n);
    const next = firstOf.slice();
    for (const criterion of byValue) {
      const tier = tierOf[criterion] ?? 0;
      const position = next[tier] ?? 0;
      next[tier] = position + 1;
      weights[criterion * stride + sample] = (spacings[sample * n + (byValue[position] ?? 0)] ?? 0) / total;
    }
  }
  return { count: size, stride, weights };
}
function sortDownwards(order, points, start) {
  let total = 0;
  for (let k = 0; k < order.length; k++) {
    const value = points[start + k] ?? 0;
    total += value;
    let place = k;
    for (; place > 0 && (points[start + (order[place - 1] ?? 0)] ?? 0) < value; place--) order[place] = order[place - 1] ?? 0;
    order[place] = k;
  }
  return total;
}
function drawSpacings(n, size) {
  const spacings = new Float32Array(n * size);
  for (let sample = 0; sample < size; sample++) {
    for (let c2 = 0; c2 < n; c2++) spacings[sample * n + c2] = -Math.log(Math.max(latticePoint(size, sample, c2), Number.EPSILON));
  }
  return spacings;
}
function drawChoices(size, dimension, shares) {
  const key = `${size}:${dimension}:${shares.join()}`;
  let known2 = draws.get(key);
  if (!known2) {
    const total = shares.reduce((sum, share) => sum + share, 0);
    known2 = Uint8Array.from({ length: size }, (_, sample) => findPart(shares, latticePoint(size, sample, dimension) * total));
    draws.set(key, known2);
  }
  return known2;
}
function findPart(shares, place) {
  let part = 0;
  for (let end = shares[0] ?? 0; place >= end && part < shares.length - 1; end += shares[part] ?? 0) part++;
  return part;
}
var MULTIPLIERS, generators, PADDING, KEPT_CONES, cones, draws;
var init_lattice = __esm({
  "lib/engine/lattice.ts"() {
    "use strict";
    MULTIPLIERS = { 1024: 373, 4096: 347, 1e4: 3629, 16384: 5189 };
    generators = /* @__PURE__ */ new Map();
    PADDING = 16;
    KEPT_CONES = 16;
    cones = /* @__PURE__ */ new Map();
    draws = /* @__PURE__ */ new Map();
  }
});

// lib/engine/draws.ts
function dealPoints(model, views, size) {
  const purposes = views.length > 1 ? drawQuestion(model, model.purposeQuestion, size) : new Uint8Array(size);
  return views.map((_, branch) => {
    const samples = new Uint16Array(size);
    let count = 0;
    for (let sample = 0; sample < size; sample++) if (purposes[sample] === branch) samples[count++] = sample;
    return { size, samples: samples.subarray(0, count) };
  });
}
function drawQuestion(model, question, size) {
  return drawChoices(size, model.criteria + question, model.choiceWeights[question] ?? []);
}
function drawAnswers(model, view, points) {
  return { nodes: view.factors.flatMap((factor) => drawFactor(model, factor, points)), out: drawExclusions(model, view, points) };
}
function drawFactor(model, factor, { size, samples }) {
  const drawn = [];
  for (const node of factor.nodes) {
    const above = drawn[node.parent]?.rows;
    const choices = drawQuestion(model, node.question, size);
    const rows = new Uint16Array(samples.length);
    for (let place = 0; place < rows.length; place++) {
      const path = above ? (above[place] ?? 0) - node.above : 0;
      rows[place] = node.start + path * node.choices + (choices[samples[place] ?? 0] ?? 0);
    }
    drawn.push({ factor, rows });
  }
  return drawn;
}
function drawExclusions(model, { branch: { state } }, points) {
  const out = new Int32Array(points.samples.length).fill(findExcludedBits(model, state));
  for (const exclusion of model.exclusions) {
    if (evaluateRule(exclusion, state) !== "unknown") continue;
    const met = new Uint8Array(out.length).fill(1);
    exclusion.questions.forEach((question, literal) => {
      if ((state[question] ?? -1) < 0) keepMet(met, { choices: drawQuestion(model, question, points.size), exclusion, literal, points });
    });
    for (let place = 0; place < out.length; place++) if (met[place]) out[place] = (out[place] ?? 0) | exclusion.bits;
  }
  return out;
}
function keepMet(met, { choices, exclusion, literal, points: { samples } }) {
  const mask = exclusion.masks[literal] ?? 0;
  for (let place = 0; place < met.length; place++) {
    met[place] = (met[place] ?? 0) & mask >> (choices[samples[place] ?? 0] ?? 0);
  }
}
var init_draws = __esm({
  "lib/engine/draws.ts"() {
    "use strict";
    init_exclusions();
    init_lattice();
  }
});

// lib/engine/simplex.ts
function simplexShareAtLeastZero(d) {
  const positive = d.filter((value) => value >= 0);
  const negative = d.filter((value) => value < 0);
  let row = new Array(negative.length + 1).fill(0);
  row[0] = 1;
  for (const y of positive) {
    const next = [1];
    negative.forEach((x, k) => next.push((y * (next[k] ?? 0) - x * (row[k + 1] ?? 0)) / (y - x)));
    row = next;
  }
  return row[negative.length] ?? 0;
}
function listSimplexCorners(tiers) {
  if (tiers.slice(1).some((tier) => tier.length > 1)) return null;
  const [first = [], ...later2] = tiers;
  return [...first.map((criterion) => [criterion]), ...later2.map((_, index) => [...first, ...later2.slice(0, index + 1).flat()])];
}
var init_simplex = __esm({
  "lib/engine/simplex.ts"() {
    "use strict";
  }
});

// lib/engine/tally.ts
var BLOCK, SCORE_STRIDE, Tally;
var init_tally = __esm({
  "lib/engine/tally.ts"() {
    "use strict";
    BLOCK = 512;
    SCORE_STRIDE = BLOCK + 8;
    Tally = class {
      constructor(alternatives, criteria) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.ranks = new Float64Array(alternatives * alternatives);
        this.atLeast = new Float64Array(alternatives * alternatives);
        this.firstWeights = new Float64Array(alternatives * criteria);
        this.rank = new Int32Array(alternatives);
        this.scores = new Float64Array(alternatives * SCORE_STRIDE);
      }
      alternatives;
      criteria;
      samples = 0;
      /** By `alternative * alternatives + rank`, ranks from 0. Everyone who ties for a rank counts there. */
      ranks;
      /** By `a * alternatives + b`: how often a scores at least as much as b. */
      atLeast;
      /** By `alternative * criteria + criterion`: the sum of the weights where it ranks first. */
      firstWeights;
      scores;
      rank;
      /** Adds a sample of weights on a table of values (`alternative * criteria + criterion`). */
      add(values, sample, { add, out }) {
        for (let from = 0; from < sample.count; from += BLOCK) {
          const block = { from, length: Math.min(BLOCK, sample.count - from) };
          this.scoreBlock(values, sample, block);
          add(this.scores, block);
          for (let slot = 0; slot < block.length; slot++) this.count(slot, out[from + slot] ?? 0, { sample, at: from + slot });
        }
        this.samples += sample.count;
      }
      scoreBlock(values, { weights, stride }, { from, length }) {
        const { scores, criteria, alternatives } = this;
        scores.fill(0);
        for (let i = 0; i < alternatives; i++) {
          const row = i * SCORE_STRIDE;
          for (let c2 = 0; c2 < criteria; c2++) {
            const value = values[i * criteria + c2] ?? 0;
            const column = c2 * stride + from - row;
            for (let slot = row; slot < row + length; slot++) scores[slot] = (scores[slot] ?? 0) + value * (weights[column + slot] ?? 0);
          }
        }
      }
      count(slot, out, { sample, at }) {
        const { alternatives: m, ranks } = this;
        this.comparePairs(slot, out);
        for (let i = 0; i < m; i++) {
          if (out >> i & 1) continue;
          const rank = this.rank[i] ?? 0;
          ranks[i * m + rank] = (ranks[i * m + rank] ?? 0) + 1;
          if (rank === 0) this.addFirst(i, sample, at);
        }
      }
      /** The rank of an alternative is how many that are not out score more. */
      comparePairs(slot, out) {
        const { alternatives: m, scores, atLeast, rank } = this;
        const stride = SCORE_STRIDE;
        rank.fill(0);
        for (let i = 0; i < m; i++) {
          const score = scores[i * stride + slot] ?? 0;
          const counts = out >> i & 1 ^ 1;
          for (let j = 0; j < i; j++) {
            const lead = score - (scores[j * stride + slot] ?? 0);
            if (lead >= 0) atLeast[i * m + j] = (atLeast[i * m + j] ?? 0) + 1;
            if (lead <= 0) atLeast[j * m + i] = (atLeast[j * m + i] ?? 0) + 1;
            if (lead > 0) rank[j] = (rank[j] ?? 0) + counts;
            else if (lead < 0) rank[i] = (rank[i] ?? 0) + (out >> j & 1 ^ 1);
          }
        }
      }
      addFirst(alternative, { weights, stride }, at) {
        const row = alternative * this.criteria;
        for (let c2 = 0; c2 < this.criteria; c2++) {
          this.firstWeights[row + c2] = (this.firstWeights[row + c2] ?? 0) + (weights[c2 * stride + at] ?? 0);
        }
      }
    };
  }
});

// lib/engine/acceptability.ts
function measureRobustness(rules2, assessment) {
  const model = compile(rules2);
  const views = viewBranches(model, readSituation(model, assessment.answers, assessment.priorities));
  const tally = new Tally(model.alternatives, model.criteria);
  dealPoints(model, views, SIZE).forEach((points, branch) => {
    const view = views[branch];
    if (!view) return;
    const sample = pickWeights(drawWeights(view.branch.tiers, SIZE), points.samples);
    tally.add(view.values, sample, completeAt(drawAnswers(model, view, points), sample));
  });
  const [only] = views;
  const isSettled2 = only && views.length === 1 && only.factors.length === 0;
  const found = readTally(tally, isSettled2 ? { values: only.values, tiers: only.branch.tiers } : null);
  return { ...found, verdict: judge(model, assessment, found.acceptability) };
}
function judge(model, assessment, acceptability) {
  const winner = assessment.ranking[0];
  if (!assessment.recommendation || !winner) return "open";
  if (assessment.proven) return "certain";
  const share = acceptability[model.alternativeIndex.get(winner.alternative) ?? -1] ?? 0;
  const regret = winner.regret / assessment.weightTotal;
  if (share >= VERDICT_BOUNDS.robustShare && regret <= VERDICT_BOUNDS.robustRegret) return "robust";
  return share >= VERDICT_BOUNDS.leaningShare ? "leaning" : "open";
}
function completeAt({ nodes, out }, sample) {
  const byRow = new Uint16Array(BLOCK);
  return {
    add: (scores, block) => {
      for (const node of nodes) {
        const ends = sortByRow(byRow, node, block);
        addRows(scores, { byRow, ends, factor: node.factor, sample, block });
      }
    },
    out
  };
}
function sortByRow(byRow, { factor, rows }, { from, length }) {
  const ends = new Uint16Array(factor.rows.length + 1);
  for (let slot = 0; slot < length; slot++) {
    const next = (rows[from + slot] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let row = 1; row < ends.length; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
  for (let slot = 0; slot < length; slot++) {
    const row = rows[from + slot] ?? 0;
    const place = ends[row] ?? 0;
    byRow[place] = slot;
    ends[row] = place + 1;
  }
  return ends;
}
function addRows(scores, { byRow, ends, factor, sample: { weights, stride }, block }) {
  for (let row = 0, start = 0; row < ends.length - 1; row++) {
    const end = ends[row] ?? 0;
    const { alternatives = [], criteria = [], points = [] } = factor.rows[row]?.change ?? {};
    for (let k = 0, isPair = false; k < points.length && start < end; k += isPair ? 2 : 1) {
      isPair = criteria[k + 1] === criteria[k];
      const other = isPair ? k + 1 : k;
      const firstPoints = points[k] ?? 0;
      const otherPoints = isPair ? points[other] ?? 0 : 0;
      const first = (alternatives[k] ?? 0) * SCORE_STRIDE;
      const second = (alternatives[other] ?? 0) * SCORE_STRIDE;
      const column = (criteria[k] ?? 0) * stride + block.from;
      for (let place = start; place < end; place++) {
        const slot = byRow[place] ?? 0;
        const weight = weights[column + slot] ?? 0;
        scores[first + slot] = (scores[first + slot] ?? 0) + firstPoints * weight;
        scores[second + slot] = (scores[second + slot] ?? 0) + otherPoints * weight;
      }
    }
    start = end;
  }
}
function readTally(tally, settled) {
  const { alternatives: m, criteria: n, samples } = tally;
  const indices = Array.from({ length: m }, (_, alternative) => alternative);
  const corners = settled && listSimplexCorners(settled.tiers);
  const ranks = indices.map((i) => indices.map((rank) => (tally.ranks[i * m + rank] ?? 0) / samples));
  return {
    acceptability: ranks.map((row) => row[0] ?? 0),
    ranks,
    centralWeights: indices.map((i) => {
      const count = tally.ranks[i * m] ?? 0;
      return count === 0 ? null : Array.from(tally.firstWeights.subarray(i * n, (i + 1) * n), (sum) => sum / count);
    }),
    pairwise: indices.map(
      (a) => indices.map((b) => {
        if (a === b) return 1;
        if (!corners) return (tally.atLeast[a * m + b] ?? 0) / samples;
        const lead = (criterion) => (settled.values[a * n + criterion] ?? 0) - (settled.values[b * n + criterion] ?? 0);
        return simplexShareAtLeastZero(corners.map((corner) => corner.reduce((sum, c2) => sum + lead(c2), 0) / corner.length));
      })
    )
  };
}
var VERDICT_BOUNDS, SIZE;
var init_acceptability = __esm({
  "lib/engine/acceptability.ts"() {
    "use strict";
    init_bounds();
    init_compile();
    init_draws();
    init_lattice();
    init_situation();
    init_simplex();
    init_tally();
    VERDICT_BOUNDS = { robustShare: 0.9, robustRegret: 2, leaningShare: 0.6 };
    SIZE = 4096;
  }
});

// lib/engine/winners.ts
function drawWinners(model, views, size) {
  const winners = new Int8Array(size);
  const scores = new Float64Array(model.alternatives);
  dealPoints(model, views, size).forEach((points, branch) => {
    const view = views[branch];
    if (!view) return;
    const gainsOf = new Map(view.factors.map((factor) => [factor, measureGains(model.alternatives, factor, view.branch.weights)]));
    const { nodes, out } = drawAnswers(model, view, points);
    const gaining = nodes.map((node) => ({ ...node, gains: gainsOf.get(node.factor) ?? new Float64Array() }));
    points.samples.forEach((sample, place) => {
      scores.set(view.scores);
      addDrawnGains(scores, gaining, place);
      winners[sample] = findBest(scores, out[place] ?? 0);
    });
  });
  return winners;
}
function addDrawnGains(scores, nodes, place) {
  for (const { gains, rows, factor } of nodes) {
    const count = factor.rows.length;
    const row = rows[place] ?? 0;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (gains[i * count + row] ?? 0);
  }
}
var init_winners = __esm({
  "lib/engine/winners.ts"() {
    "use strict";
    init_draws();
    init_reach();
    init_values();
  }
});

// lib/engine/confidence.ts
var init_confidence = __esm({
  "lib/engine/confidence.ts"() {
    "use strict";
    init_bounds();
    init_compile();
    init_situation();
    init_values();
    init_winners();
  }
});

// lib/engine/exact-shares.ts
var init_exact_shares = __esm({
  "lib/engine/exact-shares.ts"() {
    "use strict";
  }
});

// lib/engine/flips.ts
function findFlips(rules2, assessment) {
  const { recommendation } = assessment;
  if (!recommendation) return [];
  const model = compile(rules2);
  const { state } = readSituation(model, assessment.answers, assessment.priorities);
  const starts = listStarts(model, assessment);
  const flips = [];
  let wanted = (1 << model.alternatives) - 1 & ~(1 << (model.alternativeIndex.get(recommendation.alternative) ?? 0));
  for (let count = 1; count <= MOST_CHANGES && wanted !== 0; count++) {
    const search = new Search(model, state, wanted);
    for (const start of starts) if (start.cost <= count) search.from(start, count - start.cost);
    for (const [alternative, { choices, given }] of [...search.found].sort(([a], [b]) => a - b)) {
      const to = rules2.alternatives[alternative]?.id ?? "";
      flips.push({ to, changes: choices.map((choice) => describeChange(model, assessment.answers, choice)), changeable: given === 0 });
      wanted &= ~(1 << alternative);
    }
  }
  return flips;
}
function listStarts(model, { answers, priorities }) {
  const { state, weights } = readSituation(model, answers, priorities);
  const starts = [describeStart(model, { state, weights, purpose: [] })];
  if (!hasPurposes(model)) return starts;
  const marks = readMarks(model, priorities);
  for (let choice = 0; choice < model.purposes.length; choice++) {
    if (choice === state[model.purposeQuestion]) continue;
    const changed = state.slice();
    changed[model.purposeQuestion] = choice;
    const purpose = [{ question: model.purposeQuestion, choice }];
    starts.push(describeStart(model, { state: changed, weights: weighPurpose(model, choice, marks).weights, purpose }));
  }
  return starts;
}
function describeStart(model, { state, weights, purpose }) {
  const scores = scoreOf(model, evaluate(model, state), weights);
  const toMove = (factor, changed) => ({
    choices: factor.questions.filter((question) => changed[question] !== state[question]).map((question) => ({ question, choice: changed[question] ?? 0 })),
    gains: scoreOf(model, evaluate(model, changed), weights).map((score, alternative) => score - (scores[alternative] ?? 0))
  });
  const moves = model.factors.map((factor) => listChanged(model, factor, state).map((changed) => toMove(factor, changed)));
  return { cost: purpose.length, purpose, state, scores, moves };
}
function listChanged(model, factor, state) {
  const free = factor.questions.filter((question) => question !== model.purposeQuestion || !hasPurposes(model));
  let subsets = [[]];
  for (const question of free) subsets = [...subsets, ...subsets.map((subset) => [...subset, question])];
  return subsets.filter((subset) => subset.length > 0 && subset.length <= MOST_CHANGES).flatMap((subset) => combine(model, subset, state).filter((changed) => subset.every((q) => changed[q] !== state[q])));
}
function combine(model, open, state) {
  let states = [state];
  for (const question of open) {
    states = states.flatMap(
      (before) => Array.from({ length: model.choiceCount[question] ?? 0 }, (_, choice) => {
        const next = before.slice();
        next[question] = choice;
        return next;
      })
    );
  }
  return states;
}
function compareChoices(a, b) {
  for (const [position, { question, choice }] of a.entries()) {
    const other = b[position];
    if (other && question !== other.question) return question - other.question;
    if (other && choice !== other.choice) return choice - other.choice;
  }
  return 0;
}
function describeChange(model, answers, { question, choice }) {
  const asked = model.rules.questions[question];
  const before = answers[asked?.id ?? ""];
  return {
    question: asked?.id ?? "",
    from: before === void 0 || before === UNKNOWN ? null : before,
    to: asked?.choices[choice]?.id ?? ""
  };
}
var MOST_CHANGES, Search;
var init_flips = __esm({
  "lib/engine/flips.ts"() {
    "use strict";
    init_answers();
    init_compile();
    init_exclusions();
    init_situation();
    init_values();
    MOST_CHANGES = 3;
    Search = class {
      constructor(model, state, wanted) {
        this.model = model;
        this.wanted = wanted;
        this.state = state;
        this.scores = Array.from({ length: MOST_CHANGES + 1 }, () => new Float64Array(model.alternatives));
      }
      model;
      wanted;
      found = /* @__PURE__ */ new Map();
      taken = [];
      /** The scores after each move taken. */
      scores;
      state;
      start = null;
      from(start, changes) {
        this.start = start;
        this.state = start.state.slice();
        this.scores[0]?.set(start.scores);
        this.extend(0, changes);
      }
      extend(firstFactor, changes) {
        if (changes === 0) {
          this.judge();
          return;
        }
        for (let factor = firstFactor; factor < this.model.factors.length; factor++) {
          for (const move of this.start?.moves[factor] ?? []) {
            if (move.choices.length > changes) continue;
            this.take(move);
            this.extend(factor + 1, changes - move.choices.length);
            this.giveBack(move);
          }
        }
      }
      take({ choices, gains }) {
        const before = this.scores[this.taken.length] ?? gains;
        const after = this.scores[this.taken.length + 1] ?? gains;
        for (let i = 0; i < gains.length; i++) after[i] = (before[i] ?? 0) + (gains[i] ?? 0);
        for (const { question, choice } of choices) this.state[question] = choice;
        this.taken.push({ choices, gains });
      }
      giveBack({ choices }) {
        for (const { question } of choices) this.state[question] = this.start?.state[question] ?? -1;
        this.taken.pop();
      }
      judge() {
        const best = findBest(this.scores[this.taken.length] ?? new Float64Array(), findExcludedBits(this.model, this.state));
        if (best >= 0 && this.wanted >> best & 1) this.keep(best);
      }
      keep(alternative) {
        const choices = [...this.start?.purpose ?? [], ...this.taken.flatMap((move) => move.choices)].sort((a, b) => a.question - b.question);
        const given = choices.filter(({ question }) => !this.model.rules.questions[question]?.changeable).length;
        const before = this.found.get(alternative);
        if (!before || given < before.given || given === before.given && compareChoices(choices, before.choices) < 0) {
          this.found.set(alternative, { choices, given });
        }
      }
    };
  }
});

// lib/engine/move.ts
var init_move = __esm({
  "lib/engine/move.ts"() {
    "use strict";
  }
});

// lib/engine/nearest.ts
function findNearest(assessment) {
  return assessment.ranking.filter(({ status }) => status === "out").map(({ alternative, exclusions }) => ({
    alternative,
    exclusions: exclusions.filter(({ state }) => state === "active").map(({ exclusion }) => exclusion)
  })).sort((a, b) => a.exclusions.length - b.exclusions.length);
}
function findBestLift(rules2, assessment) {
  let best = null;
  for (const question of rules2.questions) {
    const from = assessment.answers[question.id];
    if (from === void 0) continue;
    for (const choice of question.choices) {
      if (choice.id === from) continue;
      const answers = { ...assessment.answers, [question.id]: choice.id };
      const after = assess(rules2, answers, assessment.priorities);
      const possible = after.ranking.filter(({ status }) => status !== "out").length;
      if (!after.recommendation || possible < (best?.possible ?? 1)) continue;
      if (best && possible === best.possible && (best.changeable || !question.changeable)) continue;
      const change = { question: question.id, from, to: choice.id };
      best = { change, to: after.recommendation.alternative, possible, changeable: question.changeable };
    }
  }
  return best && { change: best.change, to: best.to, possible: best.possible };
}
var init_nearest = __esm({
  "lib/engine/nearest.ts"() {
    "use strict";
    init_assess();
  }
});

// lib/engine/matters.ts
function findContest(model, view, { safe, current }) {
  const m = model.alternatives;
  const { leads } = sumReaches(model, view);
  let contenders = current < 0 ? 0 : 1 << current;
  for (let i = 0; i < m; i++) {
    const isBehind = safe.some((ahead) => ahead !== i && (leads[i * m + ahead] ?? 0) < 0);
    if (!(view.out >> i & 1) && !isBehind) contenders |= 1 << i;
  }
  return { view, contenders };
}
function canExclude(model, { question, state, contenders }) {
  return model.exclusions.some(
    (exclusion) => (exclusion.bits & contenders) !== 0 && exclusion.questions.includes(question) && evaluateRule(exclusion, state) === "unknown"
  );
}
function canMoveLead(model, { view: { branch }, contenders }, question) {
  const joint = model.joint.filter((effect) => effect.questions.includes(question) && evaluateRule(effect, branch.state) === "unknown");
  const changes = [...model.single[question] ?? [], ...joint.map(({ change }) => change)];
  return changes.some((change) => !isLevel(scoreChange(model, change, branch.weights), contenders));
}
function measureSwing(model, { view: { branch }, contenders }, { question, current }) {
  let most = 0;
  for (const change of model.single[question] ?? []) {
    const gains = scoreChange(model, change, branch.weights);
    for (let rival = 0; rival < gains.length; rival++) {
      if (contenders >> rival & 1) most = Math.max(most, (gains[rival] ?? 0) - (gains[current] ?? 0));
    }
  }
  return most;
}
function scoreChange(model, change, weights) {
  const scores = new Float64Array(model.alternatives);
  change.points.forEach((points, k) => {
    const alternative = change.alternatives[k] ?? 0;
    scores[alternative] = (scores[alternative] ?? 0) + points * (weights[change.criteria[k] ?? 0] ?? 0);
  });
  return scores;
}
function isLevel(gains, contenders) {
  const first = gains[31 - Math.clz32(contenders)];
  return gains.every((gain, i) => !(contenders >> i & 1) || gain === first);
}
var init_matters = __esm({
  "lib/engine/matters.ts"() {
    "use strict";
    init_bounds();
    init_exclusions();
  }
});

// lib/engine/next-question.ts
function orderOpenQuestions(rules2, assessment) {
  const model = compile(rules2);
  const { state, branches } = readSituation(model, assessment.answers, assessment.priorities);
  const views = viewBranches(model, { branches });
  const winners = drawWinners(model, views, SIZE2);
  const standing = findStanding(model, assessment);
  const contests = views.map((view) => findContest(model, view, standing));
  const contenders = contests.reduce((bits, contest) => bits | contest.contenders, 0);
  const open = listOpen(model, state, { contests, current: standing.current });
  const measured = open.map((question) => {
    const excludes = canExclude(model, { question, state, contenders });
    const choosesWeights = question === model.purposeQuestion && views.length > 1 && (contenders & contenders - 1) !== 0;
    return {
      question: rules2.questions[question]?.id ?? "",
      information: measureInformation(model, question, winners),
      excludes,
      matters: excludes || choosesWeights || contests.some((contest) => canMoveLead(model, contest, question))
    };
  });
  const stays = winners.filter((winner) => winner === standing.current).length / SIZE2;
  const questions = markWorth(orderByInformation(measured), stays);
  return { questions, worthAsking: questions.filter(({ worth }) => worth).length, settled: isSettled(assessment), stays };
}
function listOpen(model, state, { contests, current }) {
  return model.rules.questions.map((_, question) => question).filter((question) => (state[question] ?? -1) < 0).map((question) => ({ question, swing: Math.max(...contests.map((contest) => measureSwing(model, contest, { question, current }))) })).sort((a, b) => b.swing - a.swing).map(({ question }) => question);
}
function findStanding(model, { ranking, recommendation }) {
  const indexOf = (alternative) => model.alternativeIndex.get(alternative) ?? -1;
  return {
    safe: ranking.filter(({ status }) => status === "in").map(({ alternative }) => indexOf(alternative)),
    current: recommendation ? indexOf(recommendation.alternative) : -1
  };
}
function isSettled({ ranking, recommendation }) {
  const first = ranking[0];
  return !recommendation || first?.status === "in" && first.regret < 0;
}
function markWorth(questions, stays) {
  const marked = questions.map((question) => ({ ...question, worth: question.matters && question.information >= WORTH_BITS }));
  const [first, ...rest] = marked;
  const isHidden = first?.matters === true && stays < 1 && !marked.some(({ worth }) => worth);
  return isHidden ? [{ ...first, worth: true }, ...rest] : marked;
}
function measureInformation(model, question, winners) {
  const choices = model.choiceCount[question] ?? 1;
  const answers = drawQuestion(model, question, SIZE2);
  const columns = model.alternatives + 1;
  const joint = new Float64Array(choices * columns);
  for (let sample = 0; sample < SIZE2; sample++) {
    const cell = (answers[sample] ?? 0) * columns + (winners[sample] ?? 0) + 1;
    joint[cell] = (joint[cell] ?? 0) + 1;
  }
  const byWinner = new Float64Array(columns);
  const byAnswer = new Float64Array(choices);
  joint.forEach((count, cell) => {
    byWinner[cell % columns] = (byWinner[cell % columns] ?? 0) + count;
    byAnswer[Math.floor(cell / columns)] = (byAnswer[Math.floor(cell / columns)] ?? 0) + count;
  });
  let bits = 0;
  joint.forEach((count, cell) => {
    const expected = (byWinner[cell % columns] ?? 0) * (byAnswer[Math.floor(cell / columns)] ?? 0);
    if (count > 0) bits += count / SIZE2 * Math.log2(count * SIZE2 / expected);
  });
  const seen = byWinner.filter((count) => count > 0).length;
  return Math.fround(Math.max(0, bits - (choices - 1) * (seen - 1) / (2 * SIZE2 * Math.LN2)));
}
function orderByInformation(questions) {
  const remaining = questions.filter(({ matters }) => matters).sort((a, b) => b.information - a.information);
  const ordered = [];
  while (remaining.length > 0) {
    const enough = EXCLUSION_TOLERANCE * (remaining[0]?.information ?? 0);
    const exclusion = remaining.findIndex(({ excludes, information }) => excludes && information >= enough);
    ordered.push(...remaining.splice(Math.max(0, exclusion), 1));
  }
  return [...ordered, ...questions.filter(({ matters }) => !matters)];
}
var WORTH_BITS, EXCLUSION_TOLERANCE, SIZE2;
var init_next_question = __esm({
  "lib/engine/next-question.ts"() {
    "use strict";
    init_bounds();
    init_compile();
    init_draws();
    init_matters();
    init_situation();
    init_winners();
    WORTH_BITS = 0.01;
    EXCLUSION_TOLERANCE = 0.9;
    SIZE2 = 1024;
  }
});

// lib/engine/plain.ts
var init_plain = __esm({
  "lib/engine/plain.ts"() {
    "use strict";
    init_acceptability();
    init_lattice();
    init_tally();
  }
});

// lib/engine/subsets.ts
var init_subsets = __esm({
  "lib/engine/subsets.ts"() {
    "use strict";
  }
});

// lib/engine/portfolio.ts
var init_portfolio = __esm({
  "lib/engine/portfolio.ts"() {
    "use strict";
    init_subsets();
  }
});

// lib/engine/rationale.ts
function explainRecommendation(rules2, assessment) {
  const first = assessment.ranking[0];
  if (!assessment.recommendation || !first) return null;
  return explainAlternative(rules2, assessment, first.alternative);
}
function explainAlternative(rules2, assessment, alternative) {
  const subject = assessment.ranking.find((ranked) => ranked.alternative === alternative);
  if (!subject) return null;
  const others = assessment.ranking.filter((ranked) => ranked !== subject);
  const possible = others.filter(({ status }) => status !== "out");
  const comparison = { rules: rules2, assessment, subject, rivals: possible.length > 0 ? possible : others };
  const reasons = rules2.criteria.map((_, criterion) => findReason(comparison, criterion));
  const byLead = [...reasons].sort((a, b) => b.lead - a.lead);
  const last = byLead.at(-1);
  return {
    alternative,
    rivals: comparison.rivals.length,
    strongest: byLead.filter(({ lead }) => lead > 0).slice(0, STRONGEST),
    against: last && last.lead < 0 ? last : null
  };
}
function findReason({ rules: rules2, assessment, subject, rivals }, criterion) {
  const axis = rules2.criteria[criterion];
  const weight = assessment.weights[criterion] ?? 0;
  const leadOf = (pointsOf) => weight * rivals.reduce((sum, rival) => sum + pointsOf(subject.alternative) - pointsOf(rival.alternative), 0);
  const terms2 = [{ kind: "base", lead: leadOf((id) => axis?.base[id]?.performance ?? 0) }];
  axis?.effects.forEach((effect, index) => {
    if (applies(effect, assessment)) terms2.push({ kind: "effect", effect: index, lead: leadOf((id) => effect.change[id] ?? 0) });
  });
  const lead = terms2.reduce((sum, term) => sum + term.lead, 0);
  const direction = Math.sign(lead);
  return {
    criterion: axis?.id ?? "",
    lead,
    terms: terms2.filter((term) => Math.sign(term.lead) === direction && direction !== 0).sort((a, b) => direction * (b.lead - a.lead))
  };
}
function applies(effect, { answers }) {
  return Object.entries(effect.when).every(([question, choices]) => choices.includes(answers[question] ?? ""));
}
var STRONGEST;
var init_rationale = __esm({
  "lib/engine/rationale.ts"() {
    "use strict";
    STRONGEST = 3;
  }
});

// lib/engine/weight-changes.ts
function findThresholds(values, weights, winner) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, criterion) => {
    const rest = total - weight;
    let up = null;
    let down = null;
    values.forEach((row, to) => {
      if (to === winner || rest <= 0) return;
      const leads = row.map((value, c2) => (values[winner]?.[c2] ?? 0) - value);
      const here = leads[criterion] ?? 0;
      const elsewhere = leads.reduce((sum, lead, c2) => c2 === criterion ? sum : sum + (weights[c2] ?? 0) * lead, 0) / rest;
      const at = elsewhere / (elsewhere - here);
      if (here < 0 && (!up || at < up.at)) up = { at, to };
      if (elsewhere < 0 && (!down || at > down.at)) down = { at, to };
    });
    return { share: weight / total, up, down };
  });
}
function findLeastShift(leads, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const to = leads.indexOf(Math.min(...leads));
  const target = leads[to] ?? 0;
  if (target > 0) return null;
  let gap = leads.reduce((sum, lead, criterion) => sum + lead * (weights[criterion] ?? 0), 0);
  const givers = leads.map((_, criterion) => criterion).filter((criterion) => (leads[criterion] ?? 0) > target);
  const from = [];
  for (const criterion of givers.sort((a, b) => (leads[b] ?? 0) - (leads[a] ?? 0))) {
    const gain = (leads[criterion] ?? 0) - target;
    const amount = Math.min(weights[criterion] ?? 0, Math.max(0, gap) / gain);
    if (amount <= 0) continue;
    gap -= amount * gain;
    from.push({ criterion, amount: amount / total });
  }
  return { to, from, moved: from.reduce((sum, { amount }) => sum + amount, 0) };
}
var init_weight_changes = __esm({
  "lib/engine/weight-changes.ts"() {
    "use strict";
  }
});

// lib/engine/sensitivity.ts
function findWeightFlips(rules2, assessment) {
  const possible = listPossible(assessment);
  if (possible.length === 0) return [];
  const name = (threshold) => threshold && { at: threshold.at, to: possible[threshold.to]?.alternative ?? "" };
  const values = possible.map((ranked) => ranked.values);
  return findThresholds(values, assessment.weights, 0).map(({ share, up, down }, criterion) => ({
    criterion: rules2.criteria[criterion]?.id ?? "",
    share,
    up: name(up),
    down: name(down)
  }));
}
function findReaches(rules2, assessment) {
  const [winner, ...rivals] = listPossible(assessment);
  const name = (criterion) => rules2.criteria[criterion]?.id ?? "";
  return rivals.map(({ alternative, values }) => {
    const leads = values.map((value, criterion) => (winner?.values[criterion] ?? 0) - value);
    const shift = findLeastShift(leads, assessment.weights);
    return {
      alternative,
      moved: shift && shift.moved,
      to: shift && name(shift.to),
      from: (shift?.from ?? []).map(({ criterion, amount }) => ({ criterion: name(criterion), amount }))
    };
  });
}
function findHopeless(rules2, assessment) {
  const model = compile(rules2);
  const views = viewBranches(model, readSituation(model, assessment.answers, assessment.priorities));
  const flat = [rules2.criteria.map((_, criterion) => criterion)];
  const flatViews = views.map((view) => ({ ...view, branch: { ...view.branch, tiers: flat } }));
  const possible = listPossible(assessment);
  return possible.flatMap((subject) => {
    const rivals = possible.filter((rival) => rival !== subject && rival.status === "in");
    const found = findAhead(model, flatViews, { subject, rivals, weightings: "any" }) ?? findAhead(model, views, { subject, rivals, weightings: "priorities" });
    return found ? [found] : [];
  });
}
function findAhead(model, views, { subject, rivals, weightings }) {
  const rival = model.alternativeIndex.get(subject.alternative) ?? -1;
  const ahead = rivals.find(({ alternative }) => {
    const winner = model.alternativeIndex.get(alternative) ?? -1;
    return views.every((view) => staysAhead(view, { winner, rival }));
  });
  if (!ahead) return null;
  const leads = subject.values.map((value, criterion) => value - (ahead.values[criterion] ?? 0));
  const corners = views.map(({ branch }) => findGreatestCorner(leads, branch.tiers));
  const closest = corners.reduce((best, corner) => corner.lead > best.lead ? corner : best);
  return {
    alternative: subject.alternative,
    ahead: ahead.alternative,
    weightings,
    closest: closest.criteria.map((criterion) => model.rules.criteria[criterion]?.id ?? ""),
    behind: -closest.lead
  };
}
function listPossible({ ranking }) {
  return ranking.filter(({ status }) => status !== "out");
}
var init_sensitivity = __esm({
  "lib/engine/sensitivity.ts"() {
    "use strict";
    init_bounds();
    init_compile();
    init_proof();
    init_situation();
    init_weight_changes();
    init_weights();
  }
});

// lib/engine/leave-out.ts
function leaveOutMost(problem, count) {
  const { limits, guards, accepts } = problem;
  const groups = sortGroups(problem);
  const increments = listIncrements(groups, limits.length);
  let most = count;
  let best = null;
  let steps = 0;
  const visit = (depth, left, rest) => {
    const further = increments[depth];
    if (!further) {
      if (left.length <= most || !accepts(left)) return;
      most = left.length;
      best = left;
      return;
    }
    if (++steps > MOST_STEPS || left.length + countMore(further, rest) <= most) return;
    for (const { things, costs } of groups[depth] ?? []) {
      const after = rest.map((limit, k) => limit - (costs[k] ?? 0));
      if (after.some((limit) => limit <= 0)) continue;
      const more = [...left, ...things];
      if (!guards.some((guard) => guard.every((thing) => more.includes(thing)))) visit(depth + 1, more, after);
    }
    visit(depth + 1, left, rest);
  };
  if (limits.every((limit) => limit > 0)) visit(0, [], limits);
  return best;
}
function sortGroups({ groups, limits }) {
  const price = ({ things, costs }) => costs.reduce((most, cost, k) => Math.max(most, cost / (limits[k] ?? 1)), 0) / things.length;
  return groups.filter((options) => options.length > 0).map((options) => ({
    options: [...options].sort((a, b) => b.things.length - a.things.length),
    price: Math.min(...options.map(price))
  })).sort((a, b) => b.price - a.price).map(({ options }) => options);
}
function listIncrements(groups, limits) {
  const byGroup = groups.map((options) => Array.from({ length: limits }, (_, limit) => findIncrements(options, limit)));
  return groups.map(
    (_, depth) => Array.from(
      { length: limits },
      (_limit, limit) => byGroup.slice(depth).flatMap((increments) => increments[limit] ?? []).sort((a, b) => a - b)
    )
  );
}
function findIncrements(options, limit) {
  const least = [0];
  for (const { things, costs } of options) least[things.length] = Math.min(least[things.length] ?? Infinity, costs[limit] ?? 0);
  const slopes = [];
  while (slopes.length < least.length - 1) {
    const from = slopes.length;
    let to = from;
    let slope = Infinity;
    for (let end = from + 1; end < least.length; end++) {
      const steepness = ((least[end] ?? Infinity) - (least[from] ?? 0)) / (end - from);
      if (steepness > slope) continue;
      slope = steepness;
      to = end;
    }
    slopes.push(...new Array(Math.max(1, to - from)).fill(slope));
  }
  return slopes;
}
function countMore(increments, rest) {
  let fewest = Infinity;
  for (let limit = 0; limit < increments.length; limit++) {
    const costs = increments[limit] ?? [];
    let room = rest[limit] ?? 0;
    let fit = 0;
    for (; fit < costs.length && fit < fewest; fit++) {
      room -= costs[fit] ?? 0;
      if (room <= 0) break;
    }
    fewest = Math.min(fewest, fit);
  }
  return fewest;
}
var MOST_STEPS;
var init_leave_out = __esm({
  "lib/engine/leave-out.ts"() {
    "use strict";
    MOST_STEPS = 2e4;
  }
});

// lib/engine/sufficient.ts
function findSufficientAnswers(rules2, assessment) {
  const given = rules2.questions.map(({ id }) => id).filter((id) => !assessment.openQuestions.includes(id));
  const stands = (forgotten2) => findRegret2(rules2, assessment, forgotten2) < 0;
  if (!stands([])) return null;
  let forgotten = forgetGreedily(rules2, assessment, given);
  const model = compile(rules2);
  for (const always of given.includes(PURPOSE_QUESTION) && rules2.purposes.length > 0 ? [[], [PURPOSE_QUESTION]] : [[]]) {
    const costs = measureForgetting(model, assessment, always);
    const accepts = (others2) => stands([...always, ...others2]);
    const others = leaveOutMost({ ...costs, accepts }, forgotten.length - always.length);
    if (others) forgotten = [...always, ...others];
  }
  return given.filter((id) => !forgotten.includes(id));
}
function findRegret2(rules2, { answers, priorities, recommendation }, forgotten) {
  const { ranking } = assess(rules2, forget(answers, forgotten), priorities);
  const subject = ranking.find(({ alternative }) => alternative === recommendation?.alternative);
  return subject?.status === "in" ? subject.regret : Infinity;
}
function forget(answers, forgotten) {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !forgotten.includes(question)));
}
function forgetGreedily(rules2, assessment, given) {
  const byLoss = given.map((question) => ({ question, regret: findRegret2(rules2, assessment, [question]) }));
  let forgotten = [];
  for (const { question } of byLoss.sort((a, b) => a.regret - b.regret)) {
    const more = [...forgotten, question];
    if (findRegret2(rules2, assessment, more) < 0) forgotten = more;
  }
  return forgotten;
}
function measureForgetting(model, { answers, priorities, recommendation }, always) {
  const { state, branches } = readSituation(model, forget(answers, always), priorities);
  const winner = model.alternativeIndex.get(recommendation?.alternative ?? "") ?? 0;
  const duels = listDuels(model, branches, winner);
  const limits = measureLeads(model, branches, duels);
  const measure = (questions) => {
    const open = branches.map((branch) => ({ ...branch, state: branch.state.map((choice, q) => questions.includes(q) ? -1 : choice) }));
    const costs = measureLeads(model, open, duels).map((lead, k) => (limits[k] ?? 0) - lead);
    return { things: nameQuestions(model, questions), costs };
  };
  const isFree = (question) => (state[question] ?? -1) >= 0 && !(hasPurposes(model) && question === model.purposeQuestion);
  const isHopeless = limits.some((lead) => lead <= 0);
  const groups = isHopeless ? [] : model.factors.map(({ questions }) => listSubsets(questions.filter(isFree)).map(measure));
  return { groups, limits, guards: listGuards(model, state, winner) };
}
function listDuels(model, branches, winner) {
  return branches.flatMap(({ state }, branch) => {
    const out = findExcludedBits(model, state);
    const rivals = model.rules.alternatives.map((_, rival) => rival).filter((rival) => rival !== winner && !(out >> rival & 1));
    return rivals.map((rival) => ({ branch, rival, winner }));
  });
}
function measureLeads(model, branches, duels) {
  const behind = viewBranches(model, { branches }).map((view) => sumReaches(model, view).leads);
  return duels.map(({ branch, rival, winner }) => -(behind[branch]?.[rival * model.alternatives + winner] ?? 0));
}
function listGuards(model, state, winner) {
  return model.exclusions.filter(({ alternatives }) => alternatives.includes(winner)).map(({ questions, masks }) => {
    const against = questions.filter((question, literal) => {
      const choice = state[question] ?? -1;
      return choice >= 0 && !((masks[literal] ?? 0) >> choice & 1);
    });
    return nameQuestions(model, against);
  });
}
function nameQuestions(model, questions) {
  return questions.map((question) => model.rules.questions[question]?.id ?? "");
}
function listSubsets(items) {
  return items.reduce((found, item) => [...found, [item], ...found.map((subset) => [...subset, item])], []);
}
var init_sufficient = __esm({
  "lib/engine/sufficient.ts"() {
    "use strict";
    init_assess();
    init_bounds();
    init_compile();
    init_exclusions();
    init_leave_out();
    init_situation();
  }
});

// lib/engine/index.ts
var init_engine = __esm({
  "lib/engine/index.ts"() {
    "use strict";
    init_assess();
    init_acceptability();
    init_confidence();
    init_exact_shares();
    init_flips();
    init_freeze();
    init_move();
    init_nearest();
    init_next_question();
    init_plain();
    init_portfolio();
    init_rationale();
    init_sensitivity();
    init_simplex();
    init_subsets();
    init_sufficient();
    init_weight_changes();
    init_weights();
  }
});

// lib/share/bits.ts
function toBits(value, width) {
  return Array.from({ length: width }, (_, index) => value >> width - 1 - index & 1);
}
function fromBits(bits) {
  return bits.reduce((value, bit) => value * 2 + bit, 0);
}
function toCharacters(bits) {
  let text = "";
  for (let start = 0; start < bits.length; start += BITS_PER_CHARACTER) {
    text += ALPHABET.charAt(fromBits(bits.slice(start, start + BITS_PER_CHARACTER)));
  }
  return text;
}
function checksum(bits) {
  let register = 1048575;
  for (const bit of bits) {
    const feedback = register >> CHECKSUM_BITS - 1 & 1 ^ bit;
    register = register << 1 & 1048575 ^ (feedback ? POLYNOMIAL : 0);
  }
  return register;
}
var ALPHABET, BITS_PER_CHARACTER, POLYNOMIAL, CHECKSUM_BITS;
var init_bits = __esm({
  "lib/share/bits.ts"() {
    "use strict";
    ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    BITS_PER_CHARACTER = 5;
    POLYNOMIAL = 141411;
    CHECKSUM_BITS = 20;
  }
});

// lib/share/slots.ts
var QUESTION_SLOTS, CRITERION_SLOTS;
var init_slots = __esm({
  "lib/share/slots.ts"() {
    "use strict";
    QUESTION_SLOTS = [
      ["purpose", ["time-to-market", "cost", "reliability", "scale", "modernise", "control"]],
      ["workload", ["web", "api", "event", "batch", "stream", "datastore"]],
      ["location", ["public-cloud", "multi-cloud", "on-premises", "edge"]],
      ["state", ["stateless", "external", "session", "stateful"]],
      ["traffic", ["steady", "predictable-peaks", "bursty", "mostly-idle"]],
      ["volume", ["low", "medium", "high"]],
      ["latency", ["relaxed", "interactive", "strict"]],
      ["duration", ["seconds", "minutes", "hours"]],
      ["resilience", ["best-effort", "host", "datacentre", "region"]],
      ["updates", ["rarely", "monthly", "weekly", "daily"]],
      ["assets", ["greenfield", "containerised", "portable-app", "legacy"]],
      ["rewrite", ["none", "some", "full"]],
      ["dependencies", ["none", "cloud-native", "rdbms", "self-managed"]],
      ["protocol", ["http", "websocket", "tcp-udp"]],
      ["resources", ["small", "medium", "large", "gpu"]],
      ["customisation", ["standard", "packages", "kernel", "windows"]],
      ["components", ["one", "few", "many"]],
      ["isolation", ["standard", "private-network", "regulated", "air-gapped"]],
      ["developers", ["few", "team", "many"]],
      ["operators", ["none", "part-time", "team", "platform-team"]],
      ["container-skill", ["none", "some", "strong"]],
      ["serverless-skill", ["none", "some", "strong"]],
      ["patching", ["provider", "shared", "own"]],
      ["conventions", ["follow", "partly", "own-way"]],
      ["lock-in", ["accept", "limit", "avoid"]],
      ["billing", ["pay-per-use", "either", "predictable"]],
      ["platform-in-place", ["none", "servers", "kubernetes", "paas", "functions"]]
    ];
    CRITERION_SLOTS = [
      "resilience",
      "scalability",
      "responsiveness",
      "state",
      "delivery",
      "reuse",
      "operations",
      "dependencies",
      "security",
      "productivity",
      "portability",
      "cost",
      "control"
    ];
  }
});

// lib/share/link.ts
function payloadBits({ questions, criteria }) {
  return CODEC_BITS + CONTENT_BITS + questions * QUESTION_BITS + criteria * CRITERION_BITS;
}
function paddingBits(layout) {
  return (BITS_PER_CHARACTER - (payloadBits(layout) + CHECKSUM_BITS) % BITS_PER_CHARACTER) % BITS_PER_CHARACTER;
}
function codeLength(layout) {
  return (payloadBits(layout) + paddingBits(layout) + CHECKSUM_BITS) / BITS_PER_CHARACTER;
}
function encodeLink({ contentVersion, answers, priorities }) {
  if (!Number.isInteger(contentVersion) || contentVersion < 1 || contentVersion >= 2 ** CONTENT_BITS) {
    throw new RangeError(`A link cannot carry the content version ${contentVersion}`);
  }
  const questions = QUESTION_SLOTS.map(([question]) => question);
  refuseUnknown(Object.keys(answers), questions, "question");
  refusePriorities(priorities);
  const payload = [
    ...toBits(LAYOUTS.length, CODEC_BITS),
    ...toBits(contentVersion, CONTENT_BITS),
    ...QUESTION_SLOTS.flatMap(([question, choices]) => toBits(answerValue(question, choices, answers[question]), QUESTION_BITS)),
    ...CRITERION_SLOTS.flatMap(
      (id) => toBits(priorities.most.includes(id) ? MOST : priorities.least.includes(id) ? LEAST : 0, CRITERION_BITS)
    ),
    ...toBits(0, paddingBits(NEWEST))
  ];
  return toCharacters([...payload, ...toBits(checksum(payload), CHECKSUM_BITS)]);
}
function refuseUnknown(found, slots, what) {
  const missing = found.find((id) => !slots.includes(id));
  if (missing !== void 0) throw new RangeError(`No slot in a link for the ${what} ${missing}`);
}
function refusePriorities({ most, least }) {
  refuseUnknown([...most, ...least], CRITERION_SLOTS, "criterion");
  const both = most.find((id) => least.includes(id));
  if (both !== void 0) throw new RangeError(`A link cannot say that ${both} matters most and least`);
  if (new Set(most).size > PRIORITY_LIMIT || new Set(least).size > PRIORITY_LIMIT) {
    throw new RangeError(`A link carries at most ${PRIORITY_LIMIT} criteria a side`);
  }
}
function answerValue(question, choices, answer) {
  if (answer === void 0) return 0;
  if (answer === UNKNOWN) return UNKNOWN_VALUE;
  const index = choices.indexOf(answer);
  if (index < 0) throw new RangeError(`No slot in a link for the choice ${answer} of ${question}`);
  return index + 1;
}
var CODEC_BITS, CONTENT_BITS, QUESTION_BITS, CRITERION_BITS, UNKNOWN_VALUE, MOST, LEAST, LAYOUTS, NEWEST, CODE_LENGTH;
var init_link = __esm({
  "lib/share/link.ts"() {
    "use strict";
    init_answers();
    init_bits();
    init_slots();
    CODEC_BITS = 5;
    CONTENT_BITS = 10;
    QUESTION_BITS = 3;
    CRITERION_BITS = 2;
    UNKNOWN_VALUE = 7;
    MOST = 1;
    LEAST = 2;
    LAYOUTS = [{ questions: 27, criteria: 13 }];
    NEWEST = { questions: QUESTION_SLOTS.length, criteria: CRITERION_SLOTS.length };
    CODE_LENGTH = codeLength(NEWEST);
  }
});

// lib/share/origin.ts
var init_origin = __esm({
  "lib/share/origin.ts"() {
    "use strict";
  }
});

// lib/share/query.ts
var init_query = __esm({
  "lib/share/query.ts"() {
    "use strict";
    init_answers();
    init_nearest_id();
  }
});

// lib/share/title.ts
var segmenter;
var init_title = __esm({
  "lib/share/title.ts"() {
    "use strict";
    segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  }
});

// lib/share/index.ts
var init_share = __esm({
  "lib/share/index.ts"() {
    "use strict";
    init_link();
    init_origin();
    init_query();
    init_slots();
    init_title();
  }
});

// lib/report/reader/numbers.ts
function roundPoints(points) {
  return toPoints(Math.floor(points * SCALE + 0.5));
}
function roundParts(parts, whole) {
  const exact = parts.map((part) => part * SCALE);
  const shown = exact.map(Math.floor);
  const missing = Math.floor(whole * SCALE + 0.5) - shown.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((part, index) => ({ index, remainder: part - Math.floor(part) })).sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, Math.max(missing, 0))) shown[index] = (shown[index] ?? 0) + 1;
  return shown.map(toPoints);
}
function rangeOf({ low, score, high }) {
  return [Math.min(low, score), Math.max(high, score)];
}
function addPoints(points) {
  return toPoints(points.reduce((sum, part) => sum + Math.round(part * SCALE), 0));
}
function toPoints(tenths) {
  return tenths === 0 ? 0 : tenths / SCALE;
}
function formatPoints(points) {
  return points.toFixed(1).replace("-", "\u2212");
}
function formatDifference(points) {
  return `${points > 0 ? "+" : points === 0 ? "\xB1" : ""}${formatPoints(points)}`;
}
var SCALE;
var init_numbers = __esm({
  "lib/report/reader/numbers.ts"() {
    "use strict";
    SCALE = 10;
  }
});

// lib/model/locale.ts
var LOCALES;
var init_locale = __esm({
  "lib/model/locale.ts"() {
    "use strict";
    LOCALES = ["en", "ja"];
  }
});

// lib/locale/negotiate.ts
var init_negotiate = __esm({
  "lib/locale/negotiate.ts"() {
    "use strict";
    init_locale();
  }
});

// lib/locale/words.ts
function defineWords(words) {
  return (locale) => locale === "en" ? words.en : words.ja;
}
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => name in values ? String(values[name]) : place);
}
var init_words = __esm({
  "lib/locale/words.ts"() {
    "use strict";
  }
});

// lib/locale/index.ts
var init_locale2 = __esm({
  "lib/locale/index.ts"() {
    "use strict";
    init_negotiate();
    init_words();
    init_locale();
  }
});

// lib/locale/words/report.ts
var reportWords;
var init_report = __esm({
  "lib/locale/words/report.ts"() {
    "use strict";
    init_words();
    reportWords = defineWords({
      en: {
        named: "{name} ({family})",
        listComma: ", ",
        listTwo: "{head} and {last}",
        listAnd: "{head} and {last}",
        quoted: "\u201C{text}\u201D",
        // A no-break space: a number is never parted from its unit.
        percent: "{n}\xA0%",
        percentOver: "over {n}\xA0%",
        percentUnder: "under {n}\xA0%",
        kickers: { firm: "Recommendation", open: "Ahead so far", none: "No recommendation" },
        scored: "{platform} scores {score} of 100 points.",
        ahead: "That is {points} points ahead of {second}.",
        hardlyAhead: "That is less than 0.1 points ahead of {second}.",
        level: "It is level on points with {second}; the declared order decides.",
        alone: "It is the only platform that your answers leave.",
        nothing: "No platform can do this as it is answered",
        nothingSentence: "Every one of the {n} platforms is excluded by at least one answer.",
        verdicts: { certain: "Certain", robust: "Robust", leaning: "Leaning", open: "Open" },
        verdictSentences: {
          certain: "No weighting that fits your priorities puts another platform first.",
          certainOpen: "However the open questions are answered, no weighting that fits your priorities puts another platform first.",
          share: "First in {share} of the weightings that fit your priorities.",
          shareOpen: "First in {share} of the weightings that fit your priorities and of the ways to answer what is open.",
          regret: "At worst it falls {points} points behind.",
          rival: "{rival} is first in {share}.",
          bothCandidates: "Keep both as candidates.",
          possible: "An open question could still exclude {first}."
        },
        reasonFor: "{criterion}: {points} points above the average of the others",
        reasonAgainst: "{criterion}: {points} points below the average of the others",
        because: "from your answer {answers}",
        answered: "{question}: {answer}",
        figure: "{value} {unit} ({product}, as of {asOf})",
        excludedBy: "Excluded by your answer {answers}",
        wouldExclude: "Would be excluded by the answer {answers}",
        orChoices: " or ",
        flipOne: "If {changes}, {platform} would lead.",
        changeFrom: "{question} were {to} instead of {from}",
        changeOpen: "{question} turned out to be {to}",
        changeAnd: " and ",
        weightMore: "If {criterion} weighed {to} instead of {from}, {platform} would lead.",
        weightNever: "However much or little {criterion} weighs against the others, {platform} stays first.",
        ofAll: "of the weightings that fit your priorities",
        ofAllOpen: "of the weightings that fit your priorities and of the ways to answer what is open",
        firstAlone: "{first} is first in {share} {of}; no other platform is first in any that was tried",
        firstAndRival: "{first} is first in {share} {of}, {rival} in {rivalShare}",
        countCriteria: "{n} criteria",
        neverAny: "It cannot lead, whatever the weights: {ahead} always stays ahead of it.",
        neverPriorities: "It cannot lead while your priorities stand: {ahead} always stays ahead of it.",
        closest: "Even if only {criteria} counted, it would be {points} points behind.",
        reach: "{share} of all weight would have to move to {to}, away from {from}.",
        reachBeyond: "Against your priorities, {share} of all weight would have to move to {to}.",
        reachLevel: "It is level with the recommendation as it is.",
        reachNever: "No weights bring it level with the recommendation.",
        enough: "{n} of the {given} answers given already decide: while they and the weights stand, {platform} stays first whatever the other answers are.",
        enoughAll: "All {n} answers given are needed: if one of them were different, another platform could lead.",
        enoughNone: "With the weights as they stand, {platform} is first whatever is answered.",
        enoughNot: "The answers given do not decide yet: another platform can still take the lead.",
        outlookStays: "It stays first in {share} of the ways to answer the rest. These answers tell most:",
        outlookNone: "It stays first in {share} of the ways to answer the rest; no open question is worth asking for its own sake.",
        noFlips: "No change of one, two or three answers changes the recommendation.",
        unreachable: "No change of one, two or three answers puts {platforms} first.",
        lift: "Change {question} from {from} to {to}: then {platform} would lead, and {possible} of {n} platforms would be possible.",
        noLift: "No change of a single answer makes a platform possible.",
        nearest: "{platform}: kept out by {exclusions}.",
        hiddenCosts: {
          rewriting: "Rewriting",
          dependencies: "Dependent services",
          security: "Security duty",
          practices: "Practices to adopt",
          "lock-in": "Lock-in"
        },
        evidenceKinds: {
          official: "vendor or standards body",
          project: "the project itself",
          independent: "third party",
          notes: "design notes",
          judgement: "judgement from the field, no source"
        },
        undated: "undated",
        dates: "source of {source}, read {read}",
        datesUndated: "undated source, read {read}",
        reserve: "partly verified",
        drift: {
          same: "Today\u2019s rules (version {version} of {date}) recommend the same platform; the ranking or the points differ.",
          verdict: "By today\u2019s rules (version {version} of {date}) the ranking is the same; it is called \u201C{to}\u201D instead of \u201C{from}\u201D.",
          other: "By today\u2019s rules (version {version} of {date}) {platform} would be recommended.",
          none: "By today\u2019s rules (version {version} of {date}) no platform would be possible."
        }
      },
      ja: {
        named: "{name}\uFF08{family}\uFF09",
        listComma: "\u3001",
        listTwo: "{head}\u3068{last}",
        listAnd: "{head}\u3001{last}",
        quoted: "\u300C{text}\u300D",
        percent: "{n}%",
        percentOver: "{n}%\u8D85",
        percentUnder: "{n}%\u672A\u6E80",
        kickers: { firm: "\u63A8\u5968", open: "\u66AB\u5B9A\u9996\u4F4D", none: "\u63A8\u5968\u306A\u3057" },
        scored: "{platform}\u306F100\u70B9\u6E80\u70B9\u3067{score}\u70B9\u3067\u3059\u3002",
        ahead: "2\u4F4D\u306E{second}\u3092{points}\u70B9\u4E0A\u56DE\u308A\u307E\u3059\u3002",
        hardlyAhead: "2\u4F4D\u306E{second}\u3068\u306E\u5DEE\u306F0.1\u70B9\u672A\u6E80\u3067\u3059\u3002",
        level: "{second}\u3068\u540C\u70B9\u3067\u3059\u3002\u65E2\u5B9A\u306E\u9806\u5E8F\u3067\u5148\u306B\u7F6E\u3044\u3066\u3044\u307E\u3059\u3002",
        alone: "\u56DE\u7B54\u306E\u6761\u4EF6\u3067\u6B8B\u308B\u306E\u306F\u3001\u3053\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u3060\u3051\u3067\u3059\u3002",
        nothing: "\u3053\u306E\u56DE\u7B54\u306E\u6761\u4EF6\u3092\u6E80\u305F\u3059\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306F\u3042\u308A\u307E\u305B\u3093",
        nothingSentence: "{n}\u7A2E\u985E\u3059\u3079\u3066\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u3001\u3044\u305A\u308C\u304B\u306E\u56DE\u7B54\u306B\u3088\u3063\u3066\u9664\u5916\u3055\u308C\u307E\u3059\u3002",
        verdicts: { certain: "\u78BA\u5B9F", robust: "\u5805\u56FA", leaning: "\u512A\u52E2", open: "\u672A\u6C7A" },
        verdictSentences: {
          certain: "\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u3069\u306E\u91CD\u307F\u4ED8\u3051\u3067\u3082\u3001\u9996\u4F4D\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
          certainOpen: "\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u306B\u3069\u3046\u7B54\u3048\u3066\u3082\u3001\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u3069\u306E\u91CD\u307F\u4ED8\u3051\u3067\u3082\u3001\u9996\u4F4D\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
          share: "\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u91CD\u307F\u4ED8\u3051\u306E{share}\u3067\u9996\u4F4D\u3067\u3059\u3002",
          shareOpen: "\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u91CD\u307F\u4ED8\u3051\u3068\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u3078\u306E\u7B54\u3048\u65B9\u3092\u5408\u308F\u305B\u305F{share}\u3067\u9996\u4F4D\u3067\u3059\u3002",
          regret: "\u6700\u60AA\u3067\u3082\u9996\u4F4D\u3068\u306E\u5DEE\u306F{points}\u70B9\u3067\u3059\u3002",
          rival: "{rival}\u304C\u9996\u4F4D\u3068\u306A\u308B\u306E\u306F{share}\u3067\u3059\u3002",
          bothCandidates: "\u4E21\u65B9\u3092\u5019\u88DC\u3068\u3057\u3066\u6B8B\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
          possible: "\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u3078\u306E\u7B54\u3048\u306B\u3088\u3063\u3066\u306F\u3001{first}\u304C\u9664\u5916\u3055\u308C\u308B\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002"
        },
        reasonFor: "{criterion}\uFF1A\u4ED6\u306E\u5E73\u5747\u3092{points}\u70B9\u4E0A\u56DE\u308B",
        reasonAgainst: "{criterion}\uFF1A\u4ED6\u306E\u5E73\u5747\u3092{points}\u70B9\u4E0B\u56DE\u308B",
        because: "\u56DE\u7B54{answers}\u306B\u3088\u308B",
        answered: "{question}\uFF1A{answer}",
        figure: "{value} {unit}\uFF08{product}\u3001{asOf}\u6642\u70B9\uFF09",
        excludedBy: "\u56DE\u7B54{answers}\u306B\u3088\u308A\u9664\u5916",
        wouldExclude: "{answers}\u3068\u7B54\u3048\u308B\u3068\u9664\u5916",
        orChoices: "\u307E\u305F\u306F",
        flipOne: "{changes}\u306A\u3089\u3001{platform}\u304C\u9996\u4F4D\u306B\u306A\u308A\u307E\u3059\u3002",
        changeFrom: "{question}\u304C{from}\u3067\u306F\u306A\u304F{to}",
        changeOpen: "\u672A\u56DE\u7B54\u306E{question}\u304C{to}",
        changeAnd: "\u3067\u3001\u304B\u3064",
        weightMore: "{criterion}\u306E\u91CD\u307F\u304C{from}\u3067\u306F\u306A\u304F{to}\u306A\u3089\u3001{platform}\u304C\u9996\u4F4D\u306B\u306A\u308A\u307E\u3059\u3002",
        weightNever: "{criterion}\u306E\u91CD\u307F\u3092\u3069\u3046\u5909\u3048\u3066\u3082\u3001\u9996\u4F4D\u306F{platform}\u306E\u307E\u307E\u3067\u3059\u3002",
        ofAll: "\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u91CD\u307F\u4ED8\u3051",
        ofAllOpen: "\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u91CD\u307F\u4ED8\u3051\u3068\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u3078\u306E\u7B54\u3048\u65B9\u3092\u5408\u308F\u305B\u305F\u5168\u4F53",
        firstAlone: "{of}\u306E{share}\u3067{first}\u304C\u9996\u4F4D\uFF08\u307B\u304B\u306B\u9996\u4F4D\u306B\u306A\u308B\u3082\u306E\u306F\u306A\u3057\uFF09",
        firstAndRival: "{of}\u306E{share}\u3067{first}\u3001{rivalShare}\u3067{rival}\u304C\u9996\u4F4D",
        countCriteria: "{n}\u500B\u306E\u57FA\u6E96",
        neverAny: "\u3069\u306E\u3088\u3046\u306A\u91CD\u307F\u3067\u3082\u9996\u4F4D\u306B\u306F\u306A\u308A\u307E\u305B\u3093\u3002\u5E38\u306B{ahead}\u304C\u4E0A\u56DE\u308A\u307E\u3059\u3002",
        neverPriorities: "\u4ECA\u306E\u512A\u5148\u5EA6\u3067\u306F\u9996\u4F4D\u306B\u306A\u308A\u307E\u305B\u3093\u3002\u5E38\u306B{ahead}\u304C\u4E0A\u56DE\u308A\u307E\u3059\u3002",
        closest: "{criteria}\u3060\u3051\u3067\u8A55\u4FA1\u3057\u3066\u3082\u3001{points}\u70B9\u53CA\u3073\u307E\u305B\u3093\u3002",
        reach: "\u5168\u4F53\u306E{share}\u306E\u91CD\u307F\u3092{from}\u304B\u3089{to}\u3078\u79FB\u3059\u3068\u4E26\u3073\u307E\u3059\u3002",
        reachBeyond: "\u512A\u5148\u5EA6\u306B\u53CD\u3057\u3066\u5168\u4F53\u306E{share}\u306E\u91CD\u307F\u3092{to}\u3078\u79FB\u305B\u3070\u3001\u63A8\u5968\u306B\u4E26\u3073\u307E\u3059\u3002",
        reachLevel: "\u4ECA\u306E\u91CD\u307F\u3067\u3059\u3067\u306B\u63A8\u5968\u3068\u4E26\u3093\u3067\u3044\u307E\u3059\u3002",
        reachNever: "\u3069\u306E\u3088\u3046\u306A\u91CD\u307F\u3067\u3082\u63A8\u5968\u306B\u306F\u4E26\u3073\u307E\u305B\u3093\u3002",
        enough: "\u56DE\u7B54\u6E08\u307F\u306E{given}\u554F\u306E\u3046\u3061{n}\u554F\u3060\u3051\u3067\u7D50\u679C\u306F\u6C7A\u307E\u3063\u3066\u3044\u307E\u3059\u3002\u305D\u306E\u56DE\u7B54\u3068\u91CD\u307F\u304C\u5909\u308F\u3089\u306A\u3044\u9650\u308A\u3001\u307B\u304B\u306E\u56DE\u7B54\u304C\u3069\u3046\u3067\u3042\u3063\u3066\u3082\u9996\u4F4D\u306F{platform}\u3067\u3059\u3002",
        enoughAll: "\u56DE\u7B54\u6E08\u307F\u306E{n}\u554F\u3059\u3079\u3066\u304C\u7D50\u679C\u3092\u652F\u3048\u3066\u3044\u307E\u3059\u3002\u4E00\u3064\u3067\u3082\u5909\u308F\u308C\u3070\u3001\u5225\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u9996\u4F4D\u306B\u306A\u308B\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002",
        enoughNone: "\u4ECA\u306E\u91CD\u307F\u3067\u306F\u3001\u3069\u3046\u56DE\u7B54\u3057\u3066\u3082\u9996\u4F4D\u306F{platform}\u3067\u3059\u3002",
        enoughNot: "\u3053\u308C\u307E\u3067\u306E\u56DE\u7B54\u3067\u306F\u307E\u3060\u6C7A\u307E\u308A\u307E\u305B\u3093\u3002\u5225\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u9996\u4F4D\u306B\u306A\u308B\u53EF\u80FD\u6027\u304C\u6B8B\u3063\u3066\u3044\u307E\u3059\u3002",
        outlookStays: "\u6B8B\u308A\u306E\u8CEA\u554F\u3078\u306E\u7B54\u3048\u65B9\u306E{share}\u3067\u9996\u4F4D\u306E\u307E\u307E\u3067\u3059\u3002\u6B21\u306E\u56DE\u7B54\u304C\u6700\u3082\u52B9\u304D\u307E\u3059\u3002",
        outlookNone: "\u6B8B\u308A\u306E\u8CEA\u554F\u3078\u306E\u7B54\u3048\u65B9\u306E{share}\u3067\u9996\u4F4D\u306E\u307E\u307E\u3067\u3059\u3002\u7D50\u679C\u306E\u305F\u3081\u306B\u7B54\u3048\u308B\u3079\u304D\u8CEA\u554F\u306F\u6B8B\u3063\u3066\u3044\u307E\u305B\u3093\u3002",
        noFlips: "\u56DE\u7B54\u3092\u4E09\u3064\u307E\u3067\u5909\u3048\u3066\u3082\u3001\u63A8\u5968\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
        unreachable: "\u56DE\u7B54\u3092\u4E09\u3064\u307E\u3067\u5909\u3048\u3066\u3082\u3001{platforms}\u306F\u9996\u4F4D\u306B\u306A\u308A\u307E\u305B\u3093\u3002",
        lift: "{question}\u3092{from}\u304B\u3089{to}\u306B\u5909\u3048\u308B\u3068\u3001{platform}\u304C\u9996\u4F4D\u306B\u306A\u308A\u3001{n}\u7A2E\u985E\u4E2D{possible}\u7A2E\u985E\u304C\u5019\u88DC\u306B\u306A\u308A\u307E\u3059\u3002",
        noLift: "\u56DE\u7B54\u3092\u4E00\u3064\u5909\u3048\u308B\u3060\u3051\u3067\u306F\u3001\u5019\u88DC\u306B\u306A\u308B\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
        nearest: "{platform}\uFF1A\u9664\u5916\u306E\u539F\u56E0\u306F{exclusions}\u3067\u3059\u3002",
        hiddenCosts: {
          rewriting: "\u66F8\u304D\u76F4\u3057",
          dependencies: "\u4F9D\u5B58\u30B5\u30FC\u30D3\u30B9",
          security: "\u30BB\u30AD\u30E5\u30EA\u30C6\u30A3\u306E\u8CAC\u4EFB",
          practices: "\u5F93\u3046\u3079\u304D\u4F5C\u6CD5",
          "lock-in": "\u30ED\u30C3\u30AF\u30A4\u30F3"
        },
        evidenceKinds: {
          official: "\u30D9\u30F3\u30C0\u30FC\u30FB\u6A19\u6E96\u5316\u56E3\u4F53",
          project: "\u30D7\u30ED\u30B8\u30A7\u30AF\u30C8\u81EA\u8EAB",
          independent: "\u7B2C\u4E09\u8005",
          notes: "\u8A2D\u8A08\u30CE\u30FC\u30C8",
          judgement: "\u51FA\u5178\u306E\u306A\u3044\u5B9F\u52D9\u4E0A\u306E\u5224\u65AD"
        },
        undated: "\u65E5\u4ED8\u306A\u3057",
        dates: "\u51FA\u5178\u306E\u65E5\u4ED8{source}\u3001\u78BA\u8A8D\u65E5{read}",
        datesUndated: "\u51FA\u5178\u306E\u65E5\u4ED8\u306A\u3057\u3001\u78BA\u8A8D\u65E5{read}",
        reserve: "\u4E00\u90E8\u306E\u307F\u78BA\u8A8D\u6E08\u307F",
        drift: {
          same: "\u73FE\u5728\u306E\u30EB\u30FC\u30EB\uFF08\u7B2C{version}\u7248\u3001{date}\uFF09\u3067\u3082\u63A8\u5968\u306F\u540C\u3058\u3067\u3059\u304C\u3001\u9806\u4F4D\u307E\u305F\u306F\u70B9\u6570\u304C\u7570\u306A\u308A\u307E\u3059\u3002",
          verdict: "\u73FE\u5728\u306E\u30EB\u30FC\u30EB\uFF08\u7B2C{version}\u7248\u3001{date}\uFF09\u3067\u3082\u9806\u4F4D\u3068\u70B9\u6570\u306F\u540C\u3058\u3067\u3059\u304C\u3001\u78BA\u304B\u3055\u306F\u300C{from}\u300D\u3067\u306F\u306A\u304F\u300C{to}\u300D\u3067\u3059\u3002",
          other: "\u73FE\u5728\u306E\u30EB\u30FC\u30EB\uFF08\u7B2C{version}\u7248\u3001{date}\uFF09\u3067\u306F\u3001{platform}\u304C\u63A8\u5968\u306B\u306A\u308A\u307E\u3059\u3002",
          none: "\u73FE\u5728\u306E\u30EB\u30FC\u30EB\uFF08\u7B2C{version}\u7248\u3001{date}\uFF09\u3067\u306F\u3001\u5019\u88DC\u306B\u306A\u308B\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u3042\u308A\u307E\u305B\u3093\u3002"
        }
      }
    });
  }
});

// lib/report/reader/reader.ts
function need(items, id) {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The catalogue has no ${id}`);
  return item;
}
function joinSentences(locale, sentences) {
  return sentences.join(locale === "ja" ? "" : " ");
}
var NameReader, Reader;
var init_reader = __esm({
  "lib/report/reader/reader.ts"() {
    "use strict";
    init_locale2();
    init_report();
    init_numbers();
    NameReader = class {
      constructor(names, locale) {
        this.names = names;
        this.locale = locale;
        this.words = reportWords(locale);
      }
      names;
      locale;
      words;
      text(text) {
        return text[this.locale];
      }
      platform(id) {
        const alternative = need(this.names.alternatives, id);
        return {
          alternative: id,
          family: alternative.family,
          name: this.text(alternative.title),
          short: alternative.short[this.locale],
          familyName: this.text(need(this.names.families, alternative.family).short)
        };
      }
      /** With its family, unless the name says it already. */
      fullName(id) {
        const { name, familyName } = this.platform(id);
        return name.includes(familyName) ? name : fill(this.words.named, { name, family: familyName });
      }
      criterion(id) {
        return this.text(need(this.names.criteria, id).title);
      }
      question(id) {
        return this.text(need(this.names.questions, id).short);
      }
      choice(question, choice) {
        return this.text(need(need(this.names.questions, question).choices, choice).title);
      }
      quote(text) {
        return fill(this.words.quoted, { text });
      }
      list(parts) {
        const last = parts.at(-1) ?? "";
        if (parts.length < 2) return last;
        return fill(parts.length === 2 ? this.words.listTwo : this.words.listAnd, {
          head: parts.slice(0, -1).join(this.words.listComma),
          last
        });
      }
      /** A share of 1 that is known exactly, with one decimal. */
      percent(share) {
        return fill(this.words.percent, { n: formatPoints(roundPoints(share * 100)) });
      }
      /** In whole percent; never "100 %" or "0 %" of something that was sampled and is not quite so. */
      share(share) {
        const n = Math.round(share * 100);
        if (share > 0 && n < 1) return fill(this.words.percentUnder, { n: 1 });
        if (n > 99) return fill(this.words.percentOver, { n: 99 });
        return fill(this.words.percent, { n });
      }
    };
    Reader = class extends NameReader {
      /** `cited`: the ids of an earlier list of evidence whose numbers go on. */
      constructor(catalogue2, locale, cited = []) {
        super(catalogue2, locale);
        this.catalogue = catalogue2;
        this.cited = [...cited];
      }
      catalogue;
      cited;
      claim(text, evidence) {
        return { text: this.text(text), sources: evidence.map((id) => this.cite(id)) };
      }
      cite(id) {
        const known2 = this.cited.indexOf(id);
        return known2 >= 0 ? known2 + 1 : this.cited.push(id);
      }
      /** Everything cited so far. */
      evidence() {
        return this.cited.flatMap((id) => {
          const source = this.catalogue.evidence[id];
          if (!source) throw new Error(`The catalogue has no evidence ${id}`);
          return {
            id,
            title: this.text(source.title),
            publisher: source.publisher,
            kind: this.words.evidenceKinds[source.kind],
            address: source.address ?? null,
            path: source.path ?? null,
            sourceDate: source.sourceDate === "undated" ? this.words.undated : source.sourceDate,
            readDate: source.readDate,
            dates: fill(source.sourceDate === "undated" ? this.words.datesUndated : this.words.dates, {
              source: source.sourceDate,
              read: source.readDate
            }),
            supports: this.text(source.supports),
            reserve: source.verified ? null : this.words.reserve
          };
        });
      }
    };
  }
});

// lib/report/result/reasons.ts
function wordReasons(reader, { rationale, assessment }) {
  if (!rationale) return { reasons: [], against: null };
  const units = rationale.rivals * assessment.weightTotal;
  const word = (reason) => ({
    ...wordReason(reader, reason, units),
    claims: reason.terms.slice(0, CLAIMS).map((term) => wordTerm(reader, term, { reason, alternative: rationale.alternative, assessment }))
  });
  const { against, strongest } = rationale;
  const isTold = against !== null && roundPoints(against.lead / units) < 0;
  return { reasons: strongest.map(word), against: isTold ? word(against) : null };
}
function wordReason(reader, { criterion, lead }, units) {
  const points = roundPoints(lead / units);
  const title = reader.criterion(criterion);
  const pattern = points < 0 ? reader.words.reasonAgainst : reader.words.reasonFor;
  const sentence = fill(pattern, { criterion: title, points: formatPoints(Math.abs(points)) });
  return { criterion, title, lead: points, sentence };
}
function wordTerm(reader, term, { reason, alternative, assessment }) {
  const criterion = need(reader.catalogue.criteria, reason.criterion);
  const effect = term.kind === "effect" ? criterion.effects[term.effect] : void 0;
  const support = effect ?? criterion.base[alternative];
  if (!support) throw new Error(`Criterion ${criterion.id} has no reason for ${alternative}`);
  return {
    ...reader.claim(support.reason, support.evidence),
    because: effect ? fill(reader.words.because, { answers: wordAnswers(reader, Object.keys(effect.when), assessment.answers) }) : null
  };
}
function wordAnswers(reader, questions, answers) {
  return reader.list(
    questions.map(
      (question) => reader.quote(
        fill(reader.words.answered, { question: reader.question(question), answer: reader.choice(question, answers[question] ?? "") })
      )
    )
  );
}
var CLAIMS;
var init_reasons = __esm({
  "lib/report/result/reasons.ts"() {
    "use strict";
    init_locale2();
    init_numbers();
    init_reader();
    CLAIMS = 2;
  }
});

// lib/report/result/verdict.ts
function wordVerdict(reader, findings, first) {
  const { verdict } = findings.robustness;
  const parts = [firmness(reader, findings, first)];
  if (verdict === "leaning" || verdict === "open") parts.push(...rivalry(reader, findings, first));
  if (first.status === "open") parts.push(fill(reader.words.verdictSentences.possible, { first: reader.platform(first.alternative).name }));
  return { id: verdict, label: reader.words.verdicts[verdict], sentence: joinSentences(reader.locale, parts) };
}
function firmness(reader, { robustness, assessment }, first) {
  const { verdictSentences: words } = reader.words;
  const isOpen2 = assessment.openQuestions.length > 0;
  if (robustness.verdict === "certain") return isOpen2 ? words.certainOpen : words.certain;
  const share = shareOf(reader, robustness.acceptability, first.alternative);
  const sentence = fill(isOpen2 ? words.shareOpen : words.share, { share: reader.share(share) });
  const regret = roundPoints(first.regret / assessment.weightTotal);
  if (robustness.verdict !== "robust" || regret <= 0) return sentence;
  return joinSentences(reader.locale, [sentence, fill(words.regret, { points: formatPoints(regret) })]);
}
function rivalry(reader, { robustness, assessment }, first) {
  const { verdictSentences: words } = reader.words;
  const shares = assessment.ranking.filter((ranked) => ranked !== first && ranked.status !== "out").map(({ alternative }) => ({ alternative, share: shareOf(reader, robustness.acceptability, alternative) })).sort((a, b) => b.share - a.share);
  const rival = shares[0];
  if (!rival || rival.share === 0) return [];
  const sentence = fill(words.rival, { rival: reader.platform(rival.alternative).name, share: reader.share(rival.share) });
  return robustness.verdict === "open" ? [sentence, words.bothCandidates] : [sentence];
}
function shareOf(reader, acceptability, alternative) {
  return acceptability[reader.names.alternatives.findIndex(({ id }) => id === alternative)] ?? 0;
}
var init_verdict = __esm({
  "lib/report/result/verdict.ts"() {
    "use strict";
    init_locale2();
    init_numbers();
    init_reader();
  }
});

// lib/report/result/ranking.ts
function wordRanking(reader, { assessment, robustness }) {
  return wordPlaces(reader, assessment).map((place) => {
    const acceptability = shareOf(reader, robustness.acceptability, place.alternative);
    return { ...place, share: reader.share(acceptability), acceptability };
  });
}
function wordPlaces(reader, { ranking, weightTotal }) {
  return ranking.map((ranked) => {
    const score = ranked.score / weightTotal;
    const [low, high] = rangeOf(ranked);
    return {
      ...reader.platform(ranked.alternative),
      status: ranked.status,
      rank: ranked.rank,
      score: roundPoints(score),
      low: roundPoints(low / weightTotal),
      high: roundPoints(high / weightTotal),
      values: ranked.values,
      contributions: roundParts(
        ranked.contributions.map((part) => part / weightTotal),
        score
      ),
      excludedBy: activeExclusions(ranked).map((id) => reader.text(need(reader.names.exclusions, id).title))
    };
  });
}
function activeExclusions({ exclusions }) {
  return exclusions.filter(({ state }) => state === "active").map(({ exclusion }) => exclusion);
}
function wordCriteria(reader, { assessment }) {
  const { weights, weightTotal, priorities } = assessment;
  const percent = roundParts(
    weights.map((weight) => weight / weightTotal * 100),
    100
  );
  return reader.catalogue.criteria.map(({ id, title, summary }, index) => ({
    criterion: id,
    title: reader.text(title),
    summary: reader.text(summary),
    weight: percent[index] ?? 0,
    mark: priorities.most.includes(id) ? "most" : priorities.least.includes(id) ? "least" : null
  }));
}
var init_ranking = __esm({
  "lib/report/result/ranking.ts"() {
    "use strict";
    init_numbers();
    init_reader();
    init_verdict();
  }
});

// lib/report/result/sentence.ts
function wordSentence(reader, ranking) {
  const { words } = reader;
  const [first, ...others] = ranking;
  if (!first || first.rank === null) return fill(words.nothingSentence, { n: ranking.length });
  const points = fill(words.scored, { platform: reader.fullName(first.alternative), score: formatPoints(first.score) });
  const second = others.find(({ rank }) => rank !== null);
  if (!second) return joinSentences(reader.locale, [points, words.alone]);
  const lead = addPoints([first.score, -second.score]);
  const pattern = second.rank === first.rank ? words.level : lead > 0 ? words.ahead : words.hardlyAhead;
  const distance2 = fill(pattern, { second: second.name, points: formatPoints(lead) });
  return joinSentences(reader.locale, [points, distance2]);
}
var init_sentence = __esm({
  "lib/report/result/sentence.ts"() {
    "use strict";
    init_locale2();
    init_numbers();
    init_reader();
  }
});

// components/ui/scroll-region.tsx
import { jsx as jsx2 } from "react/jsx-runtime";
function ScrollRegion({ label, children }) {
  return /* @__PURE__ */ jsx2("div", { role: "region", "aria-label": label, tabIndex: 0, className: "relative max-w-full overflow-x-auto print:overflow-visible", children });
}
var init_scroll_region = __esm({
  "components/ui/scroll-region.tsx"() {
    "use strict";
  }
});

// lib/publish/shared.ts
function query(pairs) {
  const filled = Object.entries(pairs).flatMap(([name, value]) => value === void 0 || value === "" ? [] : [[name, String(value)]]);
  if (filled.length === 0) return "";
  const written = new URLSearchParams(filled).toString();
  return `?${written.replace(SENTENCE_END, (marks) => Array.from(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).join(""))}`;
}
function resultAddress({ origin, code, title }, locale) {
  return `${origin}${locale === void 0 ? "" : `/${locale}`}/r/${code}${query({ t: title })}`;
}
function embedAddress({ origin, code, title, report }, { view, theme } = {}) {
  return `${origin}/embed/${code}${query({ lang: report.locale, view, theme, t: title })}`;
}
function imageAddress({ origin, code, title, report }, { format, view, theme, width }) {
  return `${origin}/image/${code}.${format}${query({ lang: report.locale, view, theme, width, t: title })}`;
}
var SENTENCE_END;
var init_shared = __esm({
  "lib/publish/shared.ts"() {
    "use strict";
    SENTENCE_END = /[*_.-]+$/;
  }
});

// components/result/links.ts
function query2(pairs) {
  const filled = Object.entries(pairs).filter(([, value]) => value !== "");
  return filled.length === 0 ? "" : `?${new URLSearchParams(filled).toString()}`;
}
function resultPath({ locale, code, title }, { vs = "", weight = "" } = {}) {
  return `/${locale}/r/${code}${query2({ t: title, vs, weight })}`;
}
function rulesPath({ locale, code }) {
  return `/${locale}/r/${code}/rules`;
}
function duelsPath({ locale, code }) {
  return `/${locale}/r/${code}/duels`;
}
function sharedPath({ code, title }) {
  return resultAddress({ origin: "", code, title });
}
function editPath({ locale, code, title }, question = "") {
  return `/${locale}/assess${query2({ code, t: title, return: "1" })}${question === "" ? "" : `#${question}`}`;
}
var init_links = __esm({
  "components/result/links.ts"() {
    "use strict";
    init_shared();
  }
});

// components/parts/family-style.ts
function familyStyle(family) {
  return STYLES[family] ?? PLAIN;
}
var STYLES, PLAIN;
var init_family_style = __esm({
  "components/parts/family-style.ts"() {
    "use strict";
    STYLES = {
      compose: { text: "text-compose", fill: "fill-compose", stroke: "stroke-compose", background: "bg-compose", border: "border-compose" },
      caas: { text: "text-caas", fill: "fill-caas", stroke: "stroke-caas", background: "bg-caas", border: "border-caas" },
      paas: { text: "text-paas", fill: "fill-paas", stroke: "stroke-paas", background: "bg-paas", border: "border-paas" },
      faas: { text: "text-faas", fill: "fill-faas", stroke: "stroke-faas", background: "bg-faas", border: "border-faas" }
    };
    PLAIN = { text: "text-ink", fill: "fill-ink", stroke: "stroke-ink", background: "bg-ink", border: "border-ink" };
  }
});

// components/charts/rem.ts
function rem(pixels) {
  return `${pixels / 16}rem`;
}
var init_rem = __esm({
  "components/charts/rem.ts"() {
    "use strict";
  }
});

// components/charts/diverging-bars.tsx
import { jsx as jsx18, jsxs as jsxs16 } from "react/jsx-runtime";
function DivergingBars({ id, title, description, rows, left, right, leftHue, rightHue }) {
  const reach2 = Math.max(...rows.map(({ difference }) => Math.abs(difference)), 1);
  const height = DIVERGING_HEAD + rows.length * DIVERGING_ROW;
  return /* @__PURE__ */ jsxs16("svg", { className: "chart block w-full", height: rem(height), role: "img", "aria-labelledby": `${id}-title ${id}-desc`, children: [
    /* @__PURE__ */ jsx18("title", { id: `${id}-title`, children: title }),
    /* @__PURE__ */ jsx18("desc", { id: `${id}-desc`, children: description }),
    /* @__PURE__ */ jsxs16("text", { x: "0", y: rem(14), className: "fill-muted text-xs", children: [
      "\u2190 ",
      left
    ] }),
    /* @__PURE__ */ jsxs16("text", { x: "100%", y: rem(14), textAnchor: "end", className: "fill-muted text-xs", children: [
      right,
      " \u2192"
    ] }),
    /* @__PURE__ */ jsx18("line", { x1: "50%", x2: "50%", y1: rem(DIVERGING_HEAD - 8), y2: rem(height), className: "stroke-line-strong" }),
    rows.map((row, index) => /* @__PURE__ */ jsx18(
      DivergingBar,
      {
        row,
        top: DIVERGING_HEAD + index * DIVERGING_ROW,
        scale: 28 / reach2,
        hue: row.difference < 0 ? leftHue : rightHue
      },
      row.key
    ))
  ] });
}
function DivergingBar({ row, top, scale, hue }) {
  const isLoss = row.difference < 0;
  const width = Math.abs(row.difference) * scale;
  const end = isLoss ? 50 - width : 50 + width;
  return /* @__PURE__ */ jsxs16("g", { children: [
    /* @__PURE__ */ jsx18(
      "rect",
      {
        x: `${isLoss ? end : 50}%`,
        y: rem(top + 4),
        width: `${width}%`,
        height: rem(18),
        className: `${hue.fill} ${hue.stroke}`,
        fillOpacity: isLoss ? 0.25 : 1,
        strokeWidth: "1"
      }
    ),
    /* @__PURE__ */ jsx18("text", { x: "50%", dx: rem(isLoss ? 8 : -8), y: rem(top + 18), textAnchor: isLoss ? "start" : "end", className: "fill-ink text-sm", children: row.label }),
    /* @__PURE__ */ jsx18(
      "text",
      {
        x: `${end}%`,
        dx: rem(isLoss ? -6 : 6),
        y: rem(top + 18),
        textAnchor: isLoss ? "end" : "start",
        className: "fill-ink text-sm font-semibold tabular-nums",
        children: row.amount
      }
    )
  ] });
}
var DIVERGING_ROW, DIVERGING_HEAD;
var init_diverging_bars = __esm({
  "components/charts/diverging-bars.tsx"() {
    "use strict";
    init_rem();
    DIVERGING_ROW = 34;
    DIVERGING_HEAD = 30;
  }
});

// components/charts/duel-table.tsx
import { jsx as jsx19, jsxs as jsxs17 } from "react/jsx-runtime";
function DuelTable({ id = "duel-table", caption, names, rows, totals, words, choice }) {
  return /* @__PURE__ */ jsx19(ScrollRegion, { label: caption, children: /* @__PURE__ */ jsxs17("table", { className: "numbers w-full text-sm", id, children: [
    /* @__PURE__ */ jsx19("caption", { className: "sr-only", children: caption }),
    /* @__PURE__ */ jsx19("thead", { children: /* @__PURE__ */ jsxs17("tr", { className: "align-bottom", children: [
      /* @__PURE__ */ jsx19("th", { scope: "col", className: "py-1 pr-2 text-left", children: words.criterion }),
      [...names, words.difference].map((label) => /* @__PURE__ */ jsx19("th", { scope: "col", className: "px-2 py-1 text-right leading-tight", children: label }, label))
    ] }) }),
    /* @__PURE__ */ jsx19("tbody", { children: rows.map((row) => /* @__PURE__ */ jsx19(Cells, { row, choice }, row.key)) }),
    /* @__PURE__ */ jsx19("tfoot", { children: /* @__PURE__ */ jsx19(Cells, { row: { key: "total", label: words.total, cells: totals, strong: true } }) })
  ] }) });
}
function Cells({ row, choice }) {
  return /* @__PURE__ */ jsxs17("tr", { className: `border-t border-line ${row.strong ? "font-semibold" : ""}`, children: [
    /* @__PURE__ */ jsx19("th", { scope: "row", className: `py-1 pr-2 text-left ${row.strong ? "font-semibold" : "font-normal"}`, children: choice ? /* @__PURE__ */ jsx19(
      "button",
      {
        type: "button",
        "aria-pressed": row.key === choice.chosen,
        className: "min-h-6 text-left text-accent underline aria-pressed:font-bold aria-pressed:text-ink",
        onClick: () => {
          choice.onChoose(row.key);
        },
        children: row.label
      }
    ) : row.label }),
    row.cells.map((cell, column) => /* @__PURE__ */ jsx19("td", { children: cell }, column))
  ] });
}
var init_duel_table = __esm({
  "components/charts/duel-table.tsx"() {
    "use strict";
    init_scroll_region();
  }
});

// components/ui/button.tsx
import { jsx as jsx20 } from "react/jsx-runtime";
function ButtonLink({ look = "primary", href, children }) {
  return /* @__PURE__ */ jsx20("a", { className: LOOKS2[look], href, children });
}
function Button({
  look = "primary",
  onClick,
  type = "button",
  children
}) {
  return /* @__PURE__ */ jsx20("button", { className: LOOKS2[look], type, onClick, children });
}
var SHAPE, LOOKS2;
var init_button = __esm({
  "components/ui/button.tsx"() {
    "use strict";
    SHAPE = "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2 text-center font-semibold no-underline";
    LOOKS2 = {
      primary: `${SHAPE} bg-ink text-paper hover:bg-accent hover:text-on-accent`,
      secondary: `${SHAPE} border border-line-strong bg-surface text-ink hover:border-ink`,
      quiet: "inline-flex min-h-11 items-center gap-1 px-1 text-accent underline hover:no-underline"
    };
  }
});

// components/charts/duel-reasons.tsx
import { jsx as jsx21, jsxs as jsxs18 } from "react/jsx-runtime";
function DuelReasons({ title, reasons, sources }) {
  return /* @__PURE__ */ jsxs18("div", { className: "mt-4 border-l-4 border-line pl-3 text-sm", children: [
    /* @__PURE__ */ jsx21("h4", { className: "text-base font-semibold", children: title }),
    /* @__PURE__ */ jsx21("ul", { className: "mt-1 space-y-2", children: reasons.map(({ label, note, text, sources: cited }) => /* @__PURE__ */ jsxs18("li", { children: [
      label !== "" && /* @__PURE__ */ jsxs18("strong", { className: "font-semibold", children: [
        label,
        " "
      ] }),
      text,
      note !== "" && /* @__PURE__ */ jsxs18("span", { className: "text-muted", children: [
        " (",
        note,
        ")"
      ] }),
      /* @__PURE__ */ jsx21("span", { className: "block text-xs text-muted", children: cited.map((place, index) => /* @__PURE__ */ jsxs18("span", { children: [
        index > 0 && " \xB7 ",
        /* @__PURE__ */ jsx21(Source, { source: sources[place] })
      ] }, place)) })
    ] }, `${label} ${text}`)) })
  ] });
}
function Source({ source }) {
  if (!source) return null;
  if (source.address === null) return source.title;
  return /* @__PURE__ */ jsx21("a", { className: "inline-block min-h-6 underline", href: source.address, rel: "noopener noreferrer external", children: source.title });
}
var init_duel_reasons = __esm({
  "components/charts/duel-reasons.tsx"() {
    "use strict";
  }
});

// components/charts/duel-panel.tsx
import { useEffect, useState } from "react";
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, useActiveTooltipLabel, XAxis, YAxis } from "recharts";
import { jsx as jsx22, jsxs as jsxs19 } from "react/jsx-runtime";
function DuelPanel({ tableId, duel, reach: reach2, reasons, sources, words }) {
  const [looked, setLooked] = useState("");
  const row = duel.rows.find(({ key }) => key === looked);
  return /* @__PURE__ */ jsxs19("div", { className: "grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]", children: [
    /* @__PURE__ */ jsx22("h3", { className: "text-lg lg:col-span-2", children: duel.caption }),
    /* @__PURE__ */ jsxs19("figure", { children: [
      /* @__PURE__ */ jsx22(DuelChart, { duel, reach: reach2, onLook: setLooked }),
      /* @__PURE__ */ jsx22("figcaption", { className: "mt-2", "aria-live": "polite", children: duel.conclusion }),
      /* @__PURE__ */ jsx22("div", { "aria-live": "polite", children: row && /* @__PURE__ */ jsx22(DuelReasons, { title: `${row.label} ${row.amount}`, reasons: tellOf(duel, reasons[row.key] ?? []), sources }) })
    ] }),
    /* @__PURE__ */ jsx22(
      DuelTable,
      {
        id: tableId,
        caption: duel.caption,
        names: [duel.firstName, duel.rivalName],
        rows: duel.rows,
        totals: duel.totals,
        words,
        choice: { chosen: looked, onChoose: setLooked }
      }
    )
  ] });
}
function tellOf({ first, rival }, reasons) {
  const placeOf = ({ label, of }) => label === "" ? 2 : of.includes(first) ? 0 : 1;
  return reasons.filter(({ of }) => of.includes(first) || of.includes(rival)).sort((a, b) => placeOf(a) - placeOf(b));
}
function DuelChart({ duel, reach: reach2, onLook }) {
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const names = Object.fromEntries(duel.rows.map(({ key, label }) => [key, label]));
  return /* @__PURE__ */ jsx22(ResponsiveContainer, { width: "100%", height: DIVERGING_HEAD + duel.rows.length * DIVERGING_ROW, children: /* @__PURE__ */ jsxs19(
    BarChart,
    {
      data: duel.rows.map(toBar),
      layout: "vertical",
      margin: { top: DIVERGING_HEAD - 8, right: 60, bottom: 0, left: 0 },
      title: duel.caption,
      children: [
        /* @__PURE__ */ jsx22(XAxis, { type: "number", domain: [-reach2, reach2], hide: true }),
        /* @__PURE__ */ jsx22(
          YAxis,
          {
            type: "category",
            dataKey: "key",
            tickFormatter: (key) => names[key] ?? key,
            width: "auto",
            interval: 0,
            tick: { className: "fill-ink text-sm" },
            tickLine: false,
            axisLine: false
          }
        ),
        /* @__PURE__ */ jsx22(ReferenceLine, { x: 0, className: "stroke-line-strong" }),
        /* @__PURE__ */ jsx22(Tooltip, { cursor: { className: "fill-sunken" }, isAnimationActive: !isStill, content: /* @__PURE__ */ jsx22(DuelTooltip, { duel }) }),
        /* @__PURE__ */ jsx22(
          Bar,
          {
            dataKey: "gain",
            stackId: "difference",
            barSize: 18,
            isAnimationActive: !isStill,
            className: `${duel.firstHue.fill} ${duel.firstHue.stroke}`,
            children: /* @__PURE__ */ jsx22(LabelList, { dataKey: "gainAmount", position: "right", className: "fill-ink stroke-none text-sm font-semibold" })
          }
        ),
        /* @__PURE__ */ jsx22(
          Bar,
          {
            dataKey: "loss",
            stackId: "difference",
            barSize: 18,
            isAnimationActive: !isStill,
            className: `${duel.rivalHue.fill} ${duel.rivalHue.stroke}`,
            fillOpacity: 0.25,
            children: /* @__PURE__ */ jsx22(LabelList, { dataKey: "lossAmount", position: "right", className: "fill-ink stroke-none text-sm font-semibold" })
          }
        ),
        /* @__PURE__ */ jsx22(Looked, { onLook })
      ]
    }
  ) });
}
function Looked({ onLook }) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    if (label !== void 0) onLook(String(label));
  }, [label, onLook]);
  return null;
}
function toBar(row) {
  return row.difference < 0 ? { ...row, loss: row.difference, lossAmount: row.amount } : { ...row, gain: row.difference, gainAmount: row.amount };
}
function DuelTooltip({ duel, payload }) {
  const row = payload?.[0]?.payload;
  if (!row) return null;
  return /* @__PURE__ */ jsxs19("div", { className: "rounded border border-line-strong bg-surface px-3 py-2 text-sm", children: [
    /* @__PURE__ */ jsxs19("p", { className: "font-semibold", children: [
      row.label,
      " ",
      row.amount
    ] }),
    /* @__PURE__ */ jsxs19("p", { children: [
      duel.firstName,
      ": ",
      row.cells[0]
    ] }),
    /* @__PURE__ */ jsxs19("p", { children: [
      duel.rivalName,
      ": ",
      row.cells[1]
    ] })
  ] });
}
var init_duel_panel = __esm({
  "components/charts/duel-panel.tsx"() {
    "use strict";
    "use client";
    init_diverging_bars();
    init_duel_reasons();
    init_duel_table();
  }
});

// components/charts/duel-explorer.tsx
var duel_explorer_exports = {};
__export(duel_explorer_exports, {
  DuelExplorer: () => DuelExplorer
});
import { useId, useState as useState2 } from "react";
import { Fragment as Fragment4, jsx as jsx23, jsxs as jsxs20 } from "react/jsx-runtime";
function DuelExplorer({ collection: { duels, reasons, sources }, chosen, words }) {
  const [rival, setRival] = useState2(chosen);
  const [group, setGroup] = useState2("");
  const [filter, setFilter] = useState2("showAll");
  const shown = duels.filter((duel) => group === "" ? duel.rival === rival : duel.group === group);
  const reach2 = Math.max(...shown.flatMap(({ rows }) => rows.map(({ difference }) => Math.abs(difference))), 1);
  const groups = new Map(duels.map((duel) => [duel.group, duel.groupName]));
  return /* @__PURE__ */ jsxs20(Fragment4, { children: [
    /* @__PURE__ */ jsxs20("div", { className: "no-print mb-4 flex flex-wrap gap-x-6 gap-y-2", children: [
      /* @__PURE__ */ jsx23(Choice, { label: words.group, value: group, options: [["", words.oneRival], ...groups], onChoose: setGroup }),
      group === "" && /* @__PURE__ */ jsx23(Choice, { label: words.rival, value: rival, options: duels.map((duel) => [duel.rival, duel.rivalName]), onChoose: setRival }),
      /* @__PURE__ */ jsx23(
        Choice,
        {
          label: words.show,
          value: filter,
          options: Object.keys(FILTERS).map((id) => [id, words[id]]),
          onChoose: (id) => {
            setFilter(id);
          }
        }
      )
    ] }),
    /* @__PURE__ */ jsx23("p", { className: "mb-4 text-sm text-muted", children: words.hint }),
    /* @__PURE__ */ jsx23("div", { className: "space-y-10", children: shown.map((duel, place) => /* @__PURE__ */ jsx23(
      DuelPanel,
      {
        tableId: place === 0 ? "duel-table" : `duel-table-${duel.rival}`,
        duel: { ...duel, rows: duel.rows.filter(FILTERS[filter]) },
        reach: reach2,
        reasons,
        sources,
        words
      },
      duel.rival
    )) })
  ] });
}
function Choice({ label, value, options, onChoose }) {
  const id = useId();
  return /* @__PURE__ */ jsxs20("div", { className: "flex min-h-11 items-center gap-2", children: [
    /* @__PURE__ */ jsx23("label", { htmlFor: id, className: "text-sm text-muted", children: label }),
    /* @__PURE__ */ jsx23(
      "select",
      {
        id,
        className: "min-h-11 max-w-60 rounded border border-line-strong bg-surface px-2",
        value,
        onChange: (event) => {
          onChoose(event.target.value);
        },
        children: options.map(([option, text]) => /* @__PURE__ */ jsx23("option", { value: option, children: text }, option))
      }
    )
  ] });
}
var FILTERS;
var init_duel_explorer = __esm({
  "components/charts/duel-explorer.tsx"() {
    "use strict";
    "use client";
    init_duel_panel();
    FILTERS = {
      showAll: () => true,
      showDeciding: (row) => row.strong,
      showDiffering: (row) => Math.abs(row.difference) >= 1
    };
  }
});

// components/result/verdict-scale.tsx
import { jsx as jsx41, jsxs as jsxs36 } from "react/jsx-runtime";
function VerdictScale({ label, verdict, word = verdict.label, sentence = verdict.sentence }) {
  const reached = STEPS2.indexOf(verdict.id);
  return /* @__PURE__ */ jsxs36("div", { className: "flex flex-wrap items-baseline gap-x-3 gap-y-1", children: [
    /* @__PURE__ */ jsxs36("p", { className: "flex items-center gap-2 font-semibold", children: [
      /* @__PURE__ */ jsxs36("span", { className: "sr-only", children: [
        label,
        ": "
      ] }),
      /* @__PURE__ */ jsx41("span", { "aria-hidden": "true", className: "flex gap-1", children: STEPS2.map((step, index) => /* @__PURE__ */ jsx41("span", { className: `h-2.5 w-5 border border-ink ${index <= reached ? "bg-ink forced-colors:bg-[CanvasText]" : ""}` }, step)) }),
      word
    ] }),
    /* @__PURE__ */ jsx41("p", { className: "basis-full", children: sentence })
  ] });
}
var STEPS2;
var init_verdict_scale = __esm({
  "components/result/verdict-scale.tsx"() {
    "use strict";
    STEPS2 = ["open", "leaning", "robust", "certain"];
  }
});

// lib/locale/words/what-if.ts
var whatIfWords;
var init_what_if = __esm({
  "lib/locale/words/what-if.ts"() {
    "use strict";
    init_words();
    whatIfWords = defineWords({
      en: {
        title: "What if an answer or a priority were different?",
        text: "Change anything here and see at once what becomes of the recommendation. The link stays as it is.",
        open: "Try other answers",
        loading: "Loading the rules \u2026",
        failed: "The rules could not be loaded. \u201CChange\u201D beside each answer above does the same on another page.",
        noScript: "This needs a script. \u201CChange\u201D beside each answer above does the same on another page.",
        now: "With these answers:",
        same: "As in the link",
        changed: "Changed: {n}",
        answers: "Answers",
        most: "Matters most",
        least: "Matters least",
        limit: "Three at most: take one away first.",
        absent: "\u2013 not answered \u2013",
        unknown: "I don\u2019t know",
        was: "in the link: {answer}",
        coming: "How sure this is: being worked out \u2026",
        firmness: "How sure",
        ranking: "Ranking now, and against the link",
        rank: "{rank}.",
        excluded: "excluded",
        up: "up {n}",
        down: "down {n}",
        in: "no longer excluded",
        out: "newly excluded",
        differences: "What differs from the link",
        nothing: "Nothing yet.",
        difference: "{question}: {to} instead of {from}",
        priority: "{side}: {to} instead of {from}",
        none: "none",
        see: "Open the changed result",
        reset: "Back to the link\u2019s answers",
        toRanking: "To the ranking"
      },
      ja: {
        title: "\u56DE\u7B54\u3084\u512A\u5148\u5EA6\u304C\u9055\u3063\u3066\u3044\u305F\u3089",
        text: "\u3053\u3053\u3067\u4F55\u304B\u3092\u5909\u3048\u308B\u3068\u3001\u63A8\u5968\u304C\u3069\u3046\u306A\u308B\u304B\u3092\u3059\u3050\u306B\u78BA\u304B\u3081\u3089\u308C\u307E\u3059\u3002\u5143\u306E\u30EA\u30F3\u30AF\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
        open: "\u5225\u306E\u56DE\u7B54\u3092\u8A66\u3059",
        loading: "\u30EB\u30FC\u30EB\u3092\u8AAD\u307F\u8FBC\u3093\u3067\u3044\u307E\u3059\u2026",
        failed: "\u30EB\u30FC\u30EB\u3092\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u4E0A\u306E\u5404\u56DE\u7B54\u306E\u300C\u5909\u66F4\u300D\u304B\u3089\u3001\u5225\u306E\u30DA\u30FC\u30B8\u3067\u540C\u3058\u3053\u3068\u304C\u3067\u304D\u307E\u3059\u3002",
        noScript: "\u3053\u306E\u6A5F\u80FD\u306B\u306F\u30B9\u30AF\u30EA\u30D7\u30C8\u304C\u5FC5\u8981\u3067\u3059\u3002\u4E0A\u306E\u5404\u56DE\u7B54\u306E\u300C\u5909\u66F4\u300D\u304B\u3089\u3001\u5225\u306E\u30DA\u30FC\u30B8\u3067\u540C\u3058\u3053\u3068\u304C\u3067\u304D\u307E\u3059\u3002",
        now: "\u3053\u306E\u56DE\u7B54\u3067\u306E\u63A8\u5968\uFF1A",
        same: "\u30EA\u30F3\u30AF\u306E\u3068\u304A\u308A",
        changed: "\u5909\u66F4\uFF1A{n}\u4EF6",
        answers: "\u56DE\u7B54",
        most: "\u6700\u3082\u91CD\u8996",
        least: "\u91CD\u8996\u3057\u306A\u3044",
        limit: "\u9078\u3079\u308B\u306E\u306F\u4E09\u3064\u307E\u3067\u3067\u3059\u3002\u5148\u306B\u4E00\u3064\u5916\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
        absent: "\uFF08\u672A\u56DE\u7B54\uFF09",
        unknown: "\u308F\u304B\u3089\u306A\u3044",
        was: "\u30EA\u30F3\u30AF\u3067\u306F{answer}",
        coming: "\u78BA\u304B\u3055\u3092\u8A08\u7B97\u3057\u3066\u3044\u307E\u3059\u2026",
        firmness: "\u78BA\u304B\u3055",
        ranking: "\u73FE\u5728\u306E\u9806\u4F4D\u3068\u30EA\u30F3\u30AF\u3068\u306E\u5DEE",
        rank: "{rank}\u4F4D",
        excluded: "\u9664\u5916",
        up: "{n}\u3064\u4E0A\u6607",
        down: "{n}\u3064\u4E0B\u964D",
        in: "\u9664\u5916\u304C\u89E3\u9664",
        out: "\u65B0\u305F\u306B\u9664\u5916",
        differences: "\u30EA\u30F3\u30AF\u3068\u306E\u9055\u3044",
        nothing: "\u307E\u3060\u3042\u308A\u307E\u305B\u3093\u3002",
        difference: "{question}\uFF1A{from}\u304B\u3089{to}\u306B\u5909\u66F4",
        priority: "{side}\uFF1A{from}\u304B\u3089{to}\u306B\u5909\u66F4",
        none: "\u306A\u3057",
        see: "\u5909\u66F4\u5F8C\u306E\u7D50\u679C\u3092\u958B\u304F",
        reset: "\u30EA\u30F3\u30AF\u306E\u56DE\u7B54\u306B\u623B\u3059",
        toRanking: "\u9806\u4F4D\u3092\u898B\u308B"
      }
    });
  }
});

// components/parts/sheet.ts
function withAnswer(sheet, question, choice) {
  const others = Object.entries(sheet.answers).filter(([id]) => id !== question);
  return { ...sheet, answers: Object.fromEntries(choice === null ? others : [...others, [question, choice]]) };
}
function withMark(sheet, [side, criterion], isMarked) {
  const without = (ids) => ids.filter((id) => id !== criterion);
  const { most, least } = sheet.priorities;
  const bare = { most: without(most), least: without(least) };
  if (!isMarked) return { ...sheet, priorities: { ...sheet.priorities, [side]: bare[side] } };
  if (bare[side].length >= PRIORITY_LIMIT) return null;
  return { ...sheet, priorities: { ...bare, [side]: [...bare[side], criterion] } };
}
var EMPTY_SHEET;
var init_sheet = __esm({
  "components/parts/sheet.ts"() {
    "use strict";
    init_answers();
    EMPTY_SHEET = Object.freeze({
      answers: Object.freeze({}),
      priorities: NO_PRIORITIES,
      title: "",
      visited: Object.freeze([])
    });
  }
});

// lib/report/result/live.ts
function wordLive(reader, rules2, assessment) {
  const places = wordPlaces(reader, assessment);
  const rationale = explainRecommendation(rules2, assessment);
  return {
    headline: assessment.recommendation ? places[0]?.name ?? "" : reader.words.nothing,
    sentence: wordSentence(reader, places),
    reasons: rationale?.strongest.map((reason) => wordReason(reader, reason, rationale.rivals * assessment.weightTotal).sentence) ?? [],
    places
  };
}
function wordLiveVerdict(reader, assessment, robustness) {
  const [first] = assessment.ranking;
  return assessment.recommendation && first ? wordVerdict(reader, { assessment, robustness }, first) : null;
}
var init_live = __esm({
  "lib/report/result/live.ts"() {
    "use strict";
    init_engine();
    init_ranking();
    init_reasons();
    init_sentence();
    init_verdict();
  }
});

// lib/report/result/differences.ts
function nameAnswer(reader, words, [question, answers]) {
  const answer = answers[question];
  if (answer === void 0) return words.absent;
  return answer === UNKNOWN ? words.unknown : reader.choice(question, answer);
}
function listDifferences(reader, words, [shared, now]) {
  const questions = reader.names.questions.filter(({ id }) => shared.answers[id] !== now.answers[id]);
  const answers = questions.map(
    ({ id }) => fill(words.difference, {
      question: reader.question(id),
      from: reader.quote(nameAnswer(reader, words, [id, shared.answers])),
      to: reader.quote(nameAnswer(reader, words, [id, now.answers]))
    })
  );
  const nameSide = (ids) => ids.length === 0 ? words.none : reader.list(ids.map((id) => reader.criterion(id)));
  const sides = ["most", "least"].filter((side) => !isSameSet(shared.priorities[side], now.priorities[side]));
  const priorities = sides.map(
    (side) => fill(words.priority, { side: words[side], from: nameSide(shared.priorities[side]), to: nameSide(now.priorities[side]) })
  );
  return [...answers, ...priorities];
}
function isSameSet(a, b) {
  return a.length === b.length && a.every((id) => b.includes(id));
}
function comparePlaces(words, now, shared) {
  const was = shared.find(({ alternative }) => alternative === now.alternative);
  if (!was) return { difference: 0, move: "" };
  const difference = addPoints([now.score, -was.score]);
  if (now.rank === null || was.rank === null) {
    return { difference, move: now.rank === was.rank ? "" : now.rank === null ? words.out : words.in };
  }
  const up = was.rank - now.rank;
  return { difference, move: up === 0 ? "" : fill(up > 0 ? words.up : words.down, { n: Math.abs(up) }) };
}
var init_differences = __esm({
  "lib/report/result/differences.ts"() {
    "use strict";
    init_locale2();
    init_answers();
    init_numbers();
  }
});

// components/result/what-if-controls.tsx
import { jsx as jsx47, jsxs as jsxs42 } from "react/jsx-runtime";
function WhatIfControls(props) {
  const { reader, words } = props;
  return /* @__PURE__ */ jsxs42("div", { className: "space-y-6", children: [
    /* @__PURE__ */ jsx47("div", { role: "group", "aria-label": words.answers, className: "grid grid-cols-2 gap-x-4 gap-y-3 xl:grid-cols-3", children: reader.names.questions.map(({ id }) => /* @__PURE__ */ jsx47(AnswerSelect, { question: id, ...props }, id)) }),
    /* @__PURE__ */ jsx47(Marks, { side: "most", ...props }),
    /* @__PURE__ */ jsx47(Marks, { side: "least", ...props })
  ] });
}
function AnswerSelect({ question, reader, words, shared, sheet, onAnswer }) {
  const choices = reader.names.questions.find(({ id }) => id === question)?.choices ?? [];
  const isChanged = shared.answers[question] !== sheet.answers[question];
  return /* @__PURE__ */ jsxs42("div", { children: [
    /* @__PURE__ */ jsx47("label", { htmlFor: `try.${question}`, className: "block text-sm", children: reader.question(question) }),
    /* @__PURE__ */ jsxs42(
      "select",
      {
        id: `try.${question}`,
        className: `min-h-11 w-full rounded-md border bg-surface px-2 ${isChanged ? "border-2 border-accent font-semibold" : "border-line-strong"}`,
        value: sheet.answers[question] ?? "",
        "aria-describedby": isChanged ? `try.${question}.was` : void 0,
        onChange: ({ target }) => {
          onAnswer(question, target.value === "" ? null : target.value);
        },
        children: [
          /* @__PURE__ */ jsx47("option", { value: "", children: words.absent }),
          choices.map(({ id, title }) => /* @__PURE__ */ jsx47("option", { value: id, children: reader.text(title) }, id)),
          /* @__PURE__ */ jsx47("option", { value: UNKNOWN, children: words.unknown })
        ]
      }
    ),
    isChanged && /* @__PURE__ */ jsx47("p", { id: `try.${question}.was`, className: "text-xs text-muted", children: fill(words.was, { answer: nameAnswer(reader, words, [question, shared.answers]) }) })
  ] });
}
function Marks({ side, reader, words, sheet, full, onMark }) {
  return /* @__PURE__ */ jsxs42("fieldset", { children: [
    /* @__PURE__ */ jsx47("legend", { className: "text-sm", children: words[side] }),
    /* @__PURE__ */ jsx47("div", { className: "mt-1 flex flex-wrap gap-2", children: reader.names.criteria.map(({ id }) => /* @__PURE__ */ jsxs42(
      "label",
      {
        className: "flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm hover:border-ink has-checked:border-accent has-checked:bg-accent-soft",
        children: [
          /* @__PURE__ */ jsx47(
            "input",
            {
              className: "size-4.5 accent-accent",
              type: "checkbox",
              checked: sheet.priorities[side].includes(id),
              onChange: ({ target }) => {
                onMark(side, id, target.checked);
              }
            }
          ),
          reader.criterion(id)
        ]
      },
      id
    )) }),
    full === side && /* @__PURE__ */ jsx47("p", { role: "alert", className: "mt-1 text-sm text-bad", children: words.limit })
  ] });
}
var init_what_if_controls = __esm({
  "components/result/what-if-controls.tsx"() {
    "use strict";
    init_locale2();
    init_answers();
    init_differences();
  }
});

// components/parts/interval-bar.tsx
import { jsx as jsx48, jsxs as jsxs43 } from "react/jsx-runtime";
function IntervalBar({ low, mark, high, fill: fill2 }) {
  return /* @__PURE__ */ jsxs43("svg", { className: "block h-3 w-full", viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false", children: [
    /* @__PURE__ */ jsx48("rect", { className: "fill-line", x: "0", y: "5.5", width: "100", height: "1" }),
    [0, 50, 100].map((tick) => /* @__PURE__ */ jsx48("rect", { className: "fill-line", x: tick === 0 ? 0 : tick - 0.4, y: "3", width: "0.4", height: "6" }, tick)),
    /* @__PURE__ */ jsx48("rect", { className: `${fill2} ${MOVES} opacity-35`, x: low, y: "2", width: Math.max(high - low, 0.4), height: "8" }),
    /* @__PURE__ */ jsx48("rect", { className: `${fill2} ${MOVES}`, x: mark - 0.7, y: "0", width: "1.4", height: "12" })
  ] });
}
var MOVES;
var init_interval_bar = __esm({
  "components/parts/interval-bar.tsx"() {
    "use strict";
    MOVES = "transition-[x,width] duration-300 ease-out";
  }
});

// components/result/what-if-outcome.tsx
import { Fragment as Fragment10, jsx as jsx49, jsxs as jsxs44 } from "react/jsx-runtime";
function WhatIfOutcome({ now, before, verdict, differences, href, words, onReset }) {
  return /* @__PURE__ */ jsxs44("div", { className: "space-y-4 rounded-md border border-line bg-surface p-4 lg:sticky lg:top-4", "data-outcome": true, children: [
    /* @__PURE__ */ jsxs44("div", { children: [
      /* @__PURE__ */ jsx49("h3", { className: "text-lg", children: now.headline }),
      /* @__PURE__ */ jsx49("p", { className: "mt-1", children: now.sentence }),
      /* @__PURE__ */ jsx49("ul", { className: "mt-2 list-disc pl-5 text-sm", children: now.reasons.map((reason) => /* @__PURE__ */ jsx49("li", { children: reason }, reason)) })
    ] }),
    verdict === "coming" ? /* @__PURE__ */ jsx49("p", { className: "text-muted", children: words.coming }) : verdict && /* @__PURE__ */ jsx49(VerdictScale, { label: words.firmness, verdict }),
    /* @__PURE__ */ jsxs44("section", { id: "try-ranking", "aria-labelledby": "try-ranking-title", children: [
      /* @__PURE__ */ jsx49("h4", { id: "try-ranking-title", className: "border-t border-line pt-3 text-sm font-semibold", children: words.ranking }),
      /* @__PURE__ */ jsx49("ol", { className: "mt-2 space-y-2", children: now.places.map((place) => /* @__PURE__ */ jsx49(Place, { place, before: before.places, words }, place.alternative)) })
    ] }),
    /* @__PURE__ */ jsxs44("section", { "aria-labelledby": "try-differences", children: [
      /* @__PURE__ */ jsx49("h4", { id: "try-differences", className: "border-t border-line pt-3 text-sm font-semibold", children: words.differences }),
      differences.length === 0 ? /* @__PURE__ */ jsx49("p", { className: "text-sm text-muted", children: words.nothing }) : /* @__PURE__ */ jsxs44(Fragment10, { children: [
        /* @__PURE__ */ jsx49("ul", { className: "mt-1 list-disc space-y-1 pl-5 text-sm", children: differences.map((difference) => /* @__PURE__ */ jsx49("li", { children: difference }, difference)) }),
        /* @__PURE__ */ jsxs44("div", { className: "mt-3 flex flex-wrap gap-3", children: [
          /* @__PURE__ */ jsx49(ButtonLink, { href, children: words.see }),
          /* @__PURE__ */ jsx49(Button, { look: "quiet", onClick: onReset, children: words.reset })
        ] })
      ] })
    ] })
  ] });
}
function Place({ place, before, words }) {
  const { difference, move } = comparePlaces(words, place, before);
  const isOut = place.rank === null;
  return /* @__PURE__ */ jsxs44("li", { className: "grid grid-cols-[1fr_auto] items-baseline gap-x-3 text-sm tabular-nums", children: [
    /* @__PURE__ */ jsxs44("span", { className: isOut ? "text-muted" : "", children: [
      isOut ? "" : `${fill(words.rank, { rank: place.rank })} `,
      /* @__PURE__ */ jsx49("span", { className: place.rank === 1 ? "font-bold" : "", children: place.short }),
      " ",
      /* @__PURE__ */ jsx49("span", { className: "text-xs text-muted", children: place.familyName }),
      move !== "" && /* @__PURE__ */ jsx49("span", { className: "ml-2 rounded-sm bg-accent-soft px-1 text-xs whitespace-nowrap", children: move })
    ] }),
    /* @__PURE__ */ jsxs44("span", { className: "text-right", children: [
      isOut ? /* @__PURE__ */ jsx49("span", { className: "text-xs text-muted", children: words.excluded }) : formatPoints(place.score),
      " ",
      !isOut && difference !== 0 && /* @__PURE__ */ jsxs44("span", { className: "text-xs text-muted", children: [
        "(",
        formatDifference(difference),
        ")"
      ] })
    ] }),
    /* @__PURE__ */ jsx49("span", { className: "col-span-2", children: isOut ? /* @__PURE__ */ jsx49("span", { className: "text-xs text-muted", children: place.excludedBy.join(" \xB7 ") }) : /* @__PURE__ */ jsx49(IntervalBar, { low: place.low, mark: place.score, high: place.high, fill: familyStyle(place.family).fill }) })
  ] });
}
var init_what_if_outcome = __esm({
  "components/result/what-if-outcome.tsx"() {
    "use strict";
    init_interval_bar();
    init_family_style();
    init_button();
    init_locale2();
    init_numbers();
    init_differences();
    init_verdict_scale();
  }
});

// components/result/what-if-panel.tsx
var what_if_panel_exports = {};
__export(what_if_panel_exports, {
  WhatIfPanel: () => WhatIfPanel
});
import { useEffect as useEffect2, useMemo, useRef, useState as useState6 } from "react";
import { jsx as jsx50, jsxs as jsxs45 } from "react/jsx-runtime";
function WhatIfPanel({ links, shared, source: { rules: rules2, names } }) {
  const [sheet, setSheet] = useState6({ ...shared, title: "" });
  const [isFull, setFull] = useState6(null);
  const words = whatIfWords(links.locale);
  const reader = useMemo(() => new NameReader(names, links.locale), [names, links.locale]);
  const before = useMemo(() => wordLive(reader, rules2, assess(rules2, shared.answers, shared.priorities)), [reader, rules2, shared]);
  const assessment = useMemo(() => assess(rules2, sheet.answers, sheet.priorities), [rules2, sheet]);
  const now = useMemo(() => wordLive(reader, rules2, assessment), [reader, rules2, assessment]);
  const robustness = useRobustness(rules2, assessment);
  const differences = listDifferences(reader, words, [shared, sheet]);
  const code = encodeLink({ contentVersion: shared.contentVersion, answers: sheet.answers, priorities: sheet.priorities });
  const top = useRef(null);
  useEffect2(() => {
    top.current?.focus();
  }, []);
  return /* @__PURE__ */ jsxs45("div", { ref: top, tabIndex: -1, className: "outline-none", children: [
    /* @__PURE__ */ jsxs45("p", { role: "status", className: "sticky top-0 z-2 mb-4 border-y border-line bg-paper py-2 lg:static", children: [
      /* @__PURE__ */ jsx50("span", { className: "text-muted", children: words.now }),
      " ",
      /* @__PURE__ */ jsx50("strong", { className: "font-semibold", children: now.headline }),
      " ",
      /* @__PURE__ */ jsxs45("span", { className: "text-sm text-muted", children: [
        "(",
        differences.length === 0 ? words.same : fill(words.changed, { n: differences.length }),
        ")",
        " "
      ] }),
      /* @__PURE__ */ jsx50("a", { className: "inline-block min-h-6 text-sm text-accent underline lg:hidden", href: "#try-ranking", children: words.toRanking })
    ] }),
    /* @__PURE__ */ jsxs45("div", { className: "grid grid-cols-1 items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]", children: [
      /* @__PURE__ */ jsx50(
        WhatIfControls,
        {
          reader,
          words,
          shared,
          sheet,
          full: isFull,
          onAnswer: (question, choice) => {
            setSheet(withAnswer(sheet, question, choice));
          },
          onMark: (side, criterion, isMarked) => {
            const marked = withMark(sheet, [side, criterion], isMarked);
            setFull(marked ? null : side);
            if (marked) setSheet(marked);
          }
        }
      ),
      /* @__PURE__ */ jsx50(
        WhatIfOutcome,
        {
          now,
          before,
          verdict: robustness === null ? "coming" : wordLiveVerdict(reader, assessment, robustness),
          differences,
          href: resultPath({ ...links, code }),
          words,
          onReset: () => {
            setFull(null);
            setSheet({ ...shared, title: "" });
          }
        }
      )
    ] })
  ] });
}
function useRobustness(rules2, assessment) {
  const [found, setFound] = useState6(null);
  useEffect2(() => {
    let timer;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setFound({ of: assessment, robustness: measureRobustness(rules2, assessment) });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [rules2, assessment]);
  return found?.of === assessment ? found.robustness : null;
}
var init_what_if_panel = __esm({
  "components/result/what-if-panel.tsx"() {
    "use strict";
    "use client";
    init_sheet();
    init_engine();
    init_locale2();
    init_what_if();
    init_live();
    init_reader();
    init_share();
    init_differences();
    init_links();
    init_what_if_controls();
    init_what_if_outcome();
  }
});

// tests/tmp/stage.tsx
import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";

// lib/content/faults.ts
init_nearest_id();
function formatPath(path) {
  return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`).join("");
}
function toFaults(file, error) {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ file, path: formatPath([...issue.path, key]), message: "is not a known key" }));
    }
    const allowed = issue.code === "invalid_value" ? issue.values.map(String) : void 0;
    return [{ file, path: formatPath(issue.path), message: issue.message, ...allowed && { allowed } }];
  });
}
function unknownId({ file, path, what, found, allowed }) {
  const nearest = nearestId(found, allowed);
  return { file, path, message: `names the unknown ${what} "${found}"`, allowed, ...nearest !== void 0 && { nearest } };
}
function formatFault({ path, message, allowed, nearest }) {
  const hint = nearest === void 0 ? "" : ` Did you mean "${nearest}"?`;
  const list = allowed === void 0 ? "" : ` Allowed: ${allowed.join(", ")}.`;
  return `${path || "(whole file)"}: ${message}.${hint}${list}`;
}

// lib/content/load.ts
init_engine();
import { join as join2 } from "node:path";
import { z as z15 } from "zod";

// lib/model/case.ts
import { z as z3 } from "zod";

// lib/model/answers-schema.ts
init_answers();
import { z as z2 } from "zod";

// lib/model/text.ts
import { z } from "zod";
var phrase = z.string().min(1).refine((text) => text === text.trim(), "has white space at an end");
var localisedTextSchema = z.strictObject({ en: phrase, ja: phrase });
var idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "is not kebab-case");
var dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is not a date (YYYY, YYYY-MM or YYYY-MM-DD)");
var evidenceIdsSchema = z.array(idSchema).min(1);

// lib/model/answers-schema.ts
var answersSchema = z2.record(idSchema, idSchema);
var prioritiesSchema = z2.strictObject({
  most: z2.array(idSchema).max(PRIORITY_LIMIT).default([]),
  least: z2.array(idSchema).max(PRIORITY_LIMIT).default([])
});

// lib/model/case.ts
var caseSchema = z3.strictObject({
  /** In kebab-case; unlike our own ids it may begin with a figure. */
  id: z3.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not kebab-case"),
  title: z3.string().min(1),
  url: z3.string().min(1),
  source: z3.string().min(1),
  /** Absent where the source gives none. */
  year: z3.int().optional(),
  origin: z3.string().min(1),
  group: z3.string().min(1),
  facts: z3.string().min(1),
  answers: answersSchema,
  priorities: prioritiesSchema.optional(),
  /** The family that was chosen. */
  chose: idSchema,
  /** The alternative that was chosen. */
  variant: idSchema,
  acceptable: z3.array(idSchema).min(1),
  unacceptable: z3.array(idSchema),
  outcome: z3.string().min(1),
  why: z3.string().min(1),
  "family-evidence": z3.boolean(),
  "variant-evidence": z3.boolean()
});

// lib/model/example.ts
import { z as z4 } from "zod";
var exampleSchema = z4.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  description: localisedTextSchema,
  answers: answersSchema,
  priorities: prioritiesSchema.optional()
});

// lib/content/check-ranges.ts
function checkRanges(content2) {
  return [...content2.criteria.values()].flatMap(
    (criterion) => [...content2.alternatives.keys()].flatMap((alternative) => checkCell(content2, criterion, alternative))
  );
}
function checkCell(content2, criterion, alternative) {
  const file = `content/criteria/${criterion.id}.yaml`;
  const faults = [];
  let low = criterion.base[alternative]?.performance ?? 0;
  let high = low;
  for (const questions of groupQuestions(criterion.effects)) {
    const effects = criterion.effects.filter((effect) => questions.includes(Object.keys(effect.when)[0] ?? ""));
    const pointsOf = (answered) => effects.filter((effect) => meets(effect, answered)).reduce((sum, effect) => sum + (effect.change[alternative] ?? 0), 0);
    const totals = complete(content2, questions, {}).map(pointsOf);
    low += Math.min(...totals);
    high += Math.max(...totals);
    const lopsided = partials(content2, questions).find(
      (partial) => !brackets(complete(content2, questions, partial).map(pointsOf), pointsOf(partial))
    );
    if (lopsided) {
      const situation = JSON.stringify(lopsided);
      const message = `every answer to ${questions.join(" and ")} moves ${alternative} the same way (given ${situation}): put it into the base`;
      faults.push({ file, path: "effects", message });
    }
  }
  if (low < 0 || high > 100) {
    faults.push({ file, path: `base.${alternative}`, message: `with its effects runs from ${low} to ${high}, outside 0 to 100` });
  }
  return faults;
}
function brackets(totals, reference) {
  return Math.min(...totals) <= reference && reference <= Math.max(...totals);
}
function meets(effect, answered) {
  return Object.entries(effect.when).every(([question, choices]) => choices.includes(answered[question] ?? ""));
}
function groupQuestions(effects) {
  let groups = [];
  for (const effect of effects) {
    const named = Object.keys(effect.when);
    const touched = groups.filter((group) => group.some((question) => named.includes(question)));
    groups = [...groups.filter((group) => !touched.includes(group)), [.../* @__PURE__ */ new Set([...touched.flat(), ...named])]];
  }
  return groups;
}
function complete(content2, questions, answered) {
  return questions.reduce(
    (situations, question) => situations.flatMap(
      (situation) => (content2.questions.get(question)?.choices ?? []).filter(({ id }) => answered[question] === void 0 || answered[question] === id).map(({ id }) => ({ ...situation, [question]: id }))
    ),
    [{}]
  );
}
function partials(content2, questions) {
  return questions.reduce(
    (situations, question) => situations.flatMap((situation) => [
      situation,
      ...(content2.questions.get(question)?.choices ?? []).map(({ id }) => ({ ...situation, [question]: id }))
    ]),
    [{}]
  );
}

// lib/content/cross-check.ts
function crossCheck(content2) {
  const use = { questions: /* @__PURE__ */ new Set(), evidence: /* @__PURE__ */ new Set() };
  const faults = [
    ...checkOrders(content2),
    ...[...content2.criteria.values()].flatMap((criterion) => checkCriterion(content2, criterion, use)),
    ...checkExclusions(content2, use),
    ...checkCaveats(content2, use),
    ...checkPurposes(content2, use),
    ...checkAlternatives(content2, use)
  ];
  faults.push(...checkUnused(content2, use));
  return faults.length > 0 ? faults : checkRanges(content2);
}
function checkOrders(content2) {
  const file = "content/catalogue.yaml";
  if (!content2.head) return [];
  const { head } = content2;
  return ["alternatives", "criteria", "questions", "exclusions", "caveats"].flatMap((list) => {
    const declared = [...content2[list].keys()];
    const faults = [];
    head[list].forEach((found, index) => {
      const path = `${list}[${index}]`;
      if (!content2[list].has(found)) faults.push(unknownId({ file, path, what: list, found, allowed: declared }));
      if (head[list].indexOf(found) < index) faults.push({ file, path, message: `repeats "${found}"` });
    });
    const missing = declared.filter((id) => !head[list].includes(id));
    return [...faults, ...missing.map((id) => ({ file, path: list, message: `does not give the place of "${id}"` }))];
  });
}
function under(path, key) {
  return path === "" ? key : `${path}.${key}`;
}
function checkIds(found, known2, place) {
  return found.filter((id) => !known2.has(id)).map((id) => unknownId({ ...place, found: id, allowed: [...known2.keys()] }));
}
function checkEvidence(content2, ids, { file, path, use }) {
  ids.forEach((id) => use.evidence.add(id));
  return checkIds(ids, content2.evidence, { file, path: under(path, "evidence"), what: "evidence" });
}
function checkCondition(content2, when, { file, path, use }) {
  return Object.entries(when).flatMap(([id, choices]) => {
    use.questions.add(id);
    const question = content2.questions.get(id);
    if (!question)
      return [unknownId({ file, path: under(path, "when"), what: "question", found: id, allowed: [...content2.questions.keys()] })];
    const allowed = question.choices.map((choice) => choice.id);
    return choices.filter((choice) => !allowed.includes(choice)).map((found) => unknownId({ file, path: under(path, `when.${id}`), what: `choice of ${id}`, found, allowed }));
  });
}
function checkCriterion(content2, criterion, use) {
  const file = `content/criteria/${criterion.id}.yaml`;
  const missing = [...content2.alternatives.keys()].filter((id) => !(id in criterion.base));
  const conditions = criterion.effects.map((effect) => JSON.stringify(effect.when));
  return [
    ...missing.map((id) => ({ file, path: "base", message: `has no base performance for "${id}"` })),
    ...checkIds(Object.keys(criterion.base), content2.alternatives, { file, path: "base", what: "alternative" }),
    ...Object.entries(criterion.base).flatMap(([id, base]) => checkEvidence(content2, base.evidence, { file, path: `base.${id}`, use })),
    ...criterion.effects.flatMap((effect, index) => checkEffect(content2, effect, { file, path: `effects[${index}]`, use })),
    ...conditions.flatMap(
      (condition, index) => conditions.indexOf(condition) < index ? [{ file, path: `effects[${index}].when`, message: "repeats the condition of an earlier effect" }] : []
    )
  ];
}
function checkEffect(content2, effect, place) {
  const { file, path } = place;
  const faults = [
    ...checkCondition(content2, effect.when, place),
    ...checkIds(Object.keys(effect.change), content2.alternatives, { file, path: under(path, "change"), what: "alternative" }),
    ...checkEvidence(content2, effect.evidence, place)
  ];
  if (Object.keys(effect.when).length > 2) faults.push({ file, path: under(path, "when"), message: "reads more than two questions" });
  if (Object.values(effect.change).every((points) => points === 0))
    faults.push({ file, path: under(path, "change"), message: "changes nothing" });
  return faults;
}
function checkExclusions(content2, use) {
  return [...content2.exclusions.values()].flatMap((exclusion) => {
    const file = `content/exclusions/${exclusion.id}.yaml`;
    const implied = [...content2.exclusions.values()].find(
      (other) => other.id !== exclusion.id && implies(exclusion.when, other.when) && exclusion.alternatives.every((id) => other.alternatives.includes(id))
    );
    return [
      ...checkIds(exclusion.alternatives, content2.alternatives, { file, path: "alternatives", what: "alternative" }),
      ...checkCondition(content2, exclusion.when, { file, path: "", use }),
      ...checkEvidence(content2, exclusion.evidence, { file, path: "", use }),
      ...implied ? [{ file, path: "when", message: `never matters: "${implied.id}" already excludes the same alternatives` }] : []
    ];
  });
}
function checkCaveats(content2, { evidence }) {
  const use = { questions: /* @__PURE__ */ new Set(), evidence };
  return [...content2.caveats.values()].flatMap((caveat) => {
    const file = `content/caveats/${caveat.id}.yaml`;
    const when = caveat.when ?? {};
    const excluded = caveat.alternatives.filter(
      (id) => [...content2.exclusions.values()].some((exclusion) => exclusion.alternatives.includes(id) && implies(when, exclusion.when))
    );
    return [
      ...checkIds(caveat.alternatives, content2.alternatives, { file, path: "alternatives", what: "alternative" }),
      ...checkCondition(content2, when, { file, path: "", use }),
      ...checkEvidence(content2, caveat.evidence, { file, path: "", use }),
      ...excluded.map((id) => ({ file, path: "alternatives", message: `never matters for "${id}": an exclusion holds whenever it does` }))
    ];
  });
}
function implies(narrow, wide) {
  return Object.entries(wide).every(([question, choices]) => narrow[question]?.every((choice) => choices.includes(choice)) ?? false);
}
function checkPurposes(content2, use) {
  const choices = content2.questions.get("purpose")?.choices.map(({ id }) => id) ?? [];
  use.questions.add("purpose");
  const missing = choices.filter((id) => !content2.purposes.has(id));
  return [
    ...missing.map((id) => ({
      file: "content/questions/purpose.yaml",
      path: "choices",
      message: `has the choice "${id}" without a weight profile in content/purposes`
    })),
    ...[...content2.purposes.values()].flatMap((purpose) => {
      const file = `content/purposes/${purpose.id}.yaml`;
      const both = purpose.most.filter((id) => purpose.least.includes(id));
      return [
        ...choices.includes(purpose.id) ? [] : [unknownId({ file, path: "id", what: "choice of purpose", found: purpose.id, allowed: choices })],
        ...checkIds(purpose.most, content2.criteria, { file, path: "most", what: "criterion" }),
        ...checkIds(purpose.least, content2.criteria, { file, path: "least", what: "criterion" }),
        ...both.map((id) => ({ file, path: "least", message: `names "${id}", which is in most too` })),
        ...checkEvidence(content2, purpose.evidence, { file, path: "", use })
      ];
    })
  ];
}
function checkAlternatives(content2, use) {
  const families = content2.head?.families.map(({ id }) => id) ?? [];
  return [...content2.alternatives.values()].flatMap((alternative) => {
    const file = `content/alternatives/${alternative.id}.yaml`;
    const { pros, cons, nextSteps, hiddenCosts, corrections = [] } = alternative;
    const claims = Object.entries({ pros, cons, nextSteps, corrections, hiddenCosts: Object.values(hiddenCosts) });
    return [
      ...families.includes(alternative.family) ? [] : [unknownId({ file, path: "family", what: "family", found: alternative.family, allowed: families })],
      ...claims.flatMap(
        ([list, entries]) => entries.flatMap((claim, index) => checkEvidence(content2, claim.evidence, { file, path: `${list}[${index}]`, use }))
      )
    ];
  });
}
function checkUnused(content2, use) {
  const unread = [...content2.questions.keys()].filter((id) => !use.questions.has(id));
  const unused = [...content2.evidence.keys()].filter((id) => !use.evidence.has(id));
  return [
    ...unread.map((id) => ({
      file: `content/questions/${id}.yaml`,
      path: "",
      message: "is a question that no effect, exclusion or purpose depends on"
    })),
    ...unused.map((id) => ({ file: `content/evidence/${id}.yaml`, path: "", message: "is evidence that nothing names" }))
  ];
}

// lib/content/prior.ts
var IMAGINED_CASES = 2;
function countAnswers(questions, cases, imagined = IMAGINED_CASES) {
  return Object.fromEntries(
    questions.map(({ id, choices }) => {
      const count = (choice) => cases.filter(({ answers }) => answers[id] === choice).length;
      return [id, Object.fromEntries(choices.map((choice) => [choice.id, imagined + count(choice.id)]))];
    })
  );
}

// lib/content/read.ts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, YAMLParseError } from "yaml";

// lib/model/alternative.ts
import { z as z5 } from "zod";
var claimSchema = z5.strictObject({ text: localisedTextSchema, evidence: evidenceIdsSchema });
var HIDDEN_COSTS = ["rewriting", "dependencies", "security", "practices", "lock-in"];
var alternativeSchema = z5.strictObject({
  id: idSchema,
  family: idSchema,
  title: localisedTextSchema,
  /** For charts and table heads: at most 22 characters in English, 14 in Japanese. */
  short: z5.strictObject({ en: z5.string().min(1).max(22), ja: z5.string().min(1).max(14) }),
  summary: localisedTextSchema,
  /** Products a reader knows, by their current names. */
  examples: z5.array(z5.string().min(1)).min(2),
  pros: z5.array(claimSchema).min(2),
  cons: z5.array(claimSchema).min(2),
  hiddenCosts: z5.strictObject({
    rewriting: claimSchema,
    dependencies: claimSchema,
    security: claimSchema,
    practices: claimSchema,
    "lock-in": claimSchema
  }),
  nextSteps: z5.array(claimSchema).min(3),
  /** Where the notes are out of date: what they said and what holds today. */
  corrections: z5.array(z5.strictObject({ notes: localisedTextSchema, today: localisedTextSchema, evidence: evidenceIdsSchema })).optional()
});

// lib/model/caveat.ts
import { z as z7 } from "zod";

// lib/model/condition.ts
import { z as z6 } from "zod";
var conditionSchema = z6.record(idSchema, z6.array(idSchema).min(1)).refine((condition) => Object.keys(condition).length > 0, "names no question");

// lib/model/caveat.ts
var caveatSchema = z7.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  alternatives: z7.array(idSchema).min(1),
  /** Absent where it holds for the alternatives whatever is answered, e.g. a product that closes. */
  when: conditionSchema.optional(),
  /** What happens, and what helps against it. */
  text: localisedTextSchema,
  evidence: evidenceIdsSchema
});

// lib/model/catalogue.ts
import { z as z9 } from "zod";

// lib/model/family.ts
import { z as z8 } from "zod";
var familySchema = z8.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  short: localisedTextSchema
});

// lib/model/catalogue.ts
var catalogueHeadSchema = z9.strictObject({
  version: z9.int().min(1).max(1023),
  date: dateSchema,
  families: z9.array(familySchema).min(1),
  alternatives: z9.array(idSchema).min(2),
  criteria: z9.array(idSchema).min(1),
  questions: z9.array(idSchema).min(1),
  exclusions: z9.array(idSchema),
  caveats: z9.array(idSchema).default([])
});

// lib/model/criterion.ts
import { z as z10 } from "zod";
var performanceSchema = z10.int().min(0).max(100);
var basePerformanceSchema = z10.strictObject({
  performance: performanceSchema,
  reason: localisedTextSchema,
  evidence: evidenceIdsSchema
});
var effectSchema = z10.strictObject({
  when: conditionSchema,
  change: z10.record(idSchema, z10.int().min(-100).max(100)),
  reason: localisedTextSchema,
  evidence: evidenceIdsSchema
});
var criterionSchema = z10.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  summary: localisedTextSchema,
  /** The text of its swing: 0 and 100 on the scale. Weights are asked against these two. */
  swing: z10.strictObject({ worst: localisedTextSchema, best: localisedTextSchema }),
  /** Which axis of the two notes it stands for. */
  origin: localisedTextSchema,
  base: z10.record(idSchema, basePerformanceSchema),
  effects: z10.array(effectSchema)
});

// lib/model/evidence.ts
import { z as z11 } from "zod";
var evidenceSchema = z11.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  publisher: z11.string().min(1),
  kind: z11.enum(["official", "project", "independent", "notes", "judgement"]),
  address: z11.url().optional(),
  path: z11.string().min(1).optional(),
  sourceDate: z11.union([dateSchema, z11.literal("undated")]),
  readDate: dateSchema,
  supports: localisedTextSchema,
  verified: z11.boolean()
});

// lib/model/exclusion.ts
import { z as z12 } from "zod";
var figureSchema = z12.strictObject({
  value: z12.number(),
  unit: z12.string().min(1),
  product: z12.string().min(1),
  asOf: dateSchema
});
var exclusionSchema = z12.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  alternatives: z12.array(idSchema).min(1),
  when: conditionSchema,
  reason: localisedTextSchema,
  /** What would lift it. */
  lift: localisedTextSchema,
  figure: figureSchema.optional(),
  evidence: evidenceIdsSchema
});

// lib/model/purpose.ts
import { z as z13 } from "zod";
var purposeSchema = z13.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  reason: localisedTextSchema,
  most: z13.array(idSchema).min(1),
  least: z13.array(idSchema),
  evidence: evidenceIdsSchema
});

// lib/model/question.ts
import { z as z14 } from "zod";
var choiceSchema = z14.strictObject({
  id: idSchema,
  title: localisedTextSchema,
  /** What choosing it means, precise enough that two architects choose the same. */
  meaning: localisedTextSchema
});
var questionSchema = z14.strictObject({
  id: idSchema,
  core: z14.boolean(),
  /** The question, as asked. */
  title: localisedTextSchema,
  /** Two or three words, for lists. */
  short: localisedTextSchema,
  /** Why it is asked: what depends on it. */
  why: localisedTextSchema,
  /** True where the team can decide it (skills, stance); false where the business gives it (latency need). */
  changeable: z14.boolean(),
  choices: z14.array(choiceSchema).min(2).max(6)
});

// lib/content/read.ts
function readContent(root) {
  const faults = [];
  const head = readFile(join(root, "catalogue.yaml"), { schema: catalogueHeadSchema, faults });
  const folder = (name, schema) => readFolder(join(root, name), { schema, faults });
  return {
    head,
    alternatives: folder("alternatives", alternativeSchema),
    criteria: folder("criteria", criterionSchema),
    questions: folder("questions", questionSchema),
    exclusions: folder("exclusions", exclusionSchema),
    caveats: folder("caveats", caveatSchema),
    purposes: folder("purposes", purposeSchema),
    evidence: folder("evidence", evidenceSchema),
    faults
  };
}
function displayName(path) {
  return `content/${path.split(/[\\/]/).slice(path.includes("catalogue.yaml") || /released[\\/]/.test(path) ? -1 : -2).join("/")}`;
}
function readFile(path, { schema, faults }) {
  const file = displayName(path);
  if (!existsSync(path)) {
    faults.push({ file, path: "", message: "does not exist" });
    return null;
  }
  try {
    const result = schema.safeParse(parse(readFileSync(path, "utf8")));
    if (result.success) return result.data;
    faults.push(...toFaults(file, result.error));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    faults.push({ file, path: `line ${error.linePos?.[0].line ?? 1}`, message: `is not YAML: ${error.message.split("\n")[0] ?? ""}` });
  }
  return null;
}
function readFolder(path, reading) {
  const things = /* @__PURE__ */ new Map();
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")).sort() : [];
  for (const name of names) {
    const thing = readFile(join(path, name), reading);
    if (!thing) continue;
    if (thing.id !== basename(name, ".yaml")) {
      reading.faults.push({ file: displayName(join(path, name)), path: "id", message: `is "${thing.id}" but the file is named "${name}"` });
    }
    things.set(thing.id, thing);
  }
  return things;
}

// lib/content/load.ts
function contentRoot() {
  return join2(process.cwd(), "content");
}
var CASES = join2("cases", "calibration.yaml");
function parseContent(root) {
  const content2 = readContent(root);
  const faults = content2.faults.length > 0 ? content2.faults : crossCheck(content2);
  if (faults.length > 0 || !content2.head) return { ok: false, faults };
  const catalogue2 = assemble(content2, content2.head);
  const parsed = parseCases(catalogue2, join2(root, CASES));
  if (!parsed.ok) return parsed;
  return { ok: true, catalogue: deepFreeze({ ...catalogue2, prior: countAnswers(catalogue2.questions, parsed.cases) }) };
}
function assemble(content2, head) {
  const inOrder = (folder, ids) => ids.flatMap((id) => folder.get(id) ?? []);
  const questions = inOrder(content2.questions, head.questions);
  const purposes = questions.find(({ id }) => id === "purpose")?.choices.map(({ id }) => id) ?? [];
  return {
    version: head.version,
    date: head.date,
    families: head.families,
    alternatives: inOrder(content2.alternatives, head.alternatives),
    criteria: inOrder(content2.criteria, head.criteria),
    questions,
    exclusions: inOrder(content2.exclusions, head.exclusions),
    caveats: inOrder(content2.caveats, head.caveats),
    purposes: inOrder(content2.purposes, purposes),
    evidence: Object.fromEntries(content2.evidence)
  };
}
var loaded;
function loadCatalogue() {
  if (loaded) return loaded;
  const parsed = parseContent(contentRoot());
  if (!parsed.ok) {
    throw new Error(
      `The content has ${parsed.faults.length} faults:
${parsed.faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join("\n")}`
    );
  }
  loaded = parsed.catalogue;
  return loaded;
}
function parseCases(catalogue2, path) {
  const faults = [];
  const cases = readFile(path, { schema: z15.array(caseSchema).min(1), faults }) ?? [];
  const families = new Set(catalogue2.families.map(({ id }) => id));
  const alternatives = new Set(catalogue2.alternatives.map(({ id }) => id));
  cases.forEach((entry, index) => {
    const at = { file: path, path: `[${index}] ${entry.id}` };
    faults.push(...checkAnswers(catalogue2, entry.answers, { ...at, path: `${at.path}.answers` }));
    for (const found of [entry.chose, ...entry.acceptable, ...entry.unacceptable]) {
      if (!families.has(found)) faults.push(unknownId({ ...at, what: "family", found, allowed: [...families] }));
    }
    if (!alternatives.has(entry.variant))
      faults.push(unknownId({ ...at, what: "alternative", found: entry.variant, allowed: [...alternatives] }));
    if (cases.findIndex(({ id }) => id === entry.id) < index) faults.push({ ...at, message: "repeats an earlier id" });
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cases };
}
function checkAnswers(catalogue2, answers, { file, path }) {
  return Object.entries(answers).flatMap(([id, found]) => {
    const question = catalogue2.questions.find((candidate) => candidate.id === id);
    if (!question) return [unknownId({ file, path, what: "question", found: id, allowed: catalogue2.questions.map((other) => other.id) })];
    const allowed = [...question.choices.map((choice) => choice.id), "unknown"];
    return allowed.includes(found) ? [] : [unknownId({ file, path: `${path}.${id}`, what: `choice of ${id}`, found, allowed })];
  });
}

// lib/content/released.ts
init_engine();
import { parse as parse2 } from "yaml";
import { z as z16 } from "zod";
var indexSchema = z16.array(z16.strictObject({ version: z16.int().min(1), date: dateSchema, sha256: z16.string().regex(/^[0-9a-f]{64}$/) }));

// lib/content/to-rules.ts
function toRules(catalogue2) {
  return {
    version: catalogue2.version,
    alternatives: catalogue2.alternatives.map(({ id, family }) => ({ id, family })),
    criteria: catalogue2.criteria.map(({ id, base, effects }) => ({
      id,
      base: Object.fromEntries(Object.entries(base).map(([alternative, { performance }]) => [alternative, { performance }])),
      effects: effects.map(({ when, change }) => ({ when, change }))
    })),
    questions: catalogue2.questions.map(({ id, core, changeable, choices }) => ({
      id,
      core,
      changeable,
      choices: choices.map((choice) => ({ id: choice.id }))
    })),
    exclusions: catalogue2.exclusions.map(({ id, alternatives, when }) => ({ id, alternatives, when })),
    purposes: catalogue2.purposes.map(({ id, most, least }) => ({ id, most, least })),
    prior: catalogue2.prior
  };
}

// tests/tmp/stage.tsx
init_answers();
init_share();

// lib/report/result/answers.ts
init_answers();
init_numbers();
function wordAnswerList(reader, { assessment }) {
  const { answers, ranking, weightTotal } = assessment;
  const first = ranking[0];
  const exact = (first?.questionContributions ?? []).map((part) => part / weightTotal);
  const [, ...points] = roundParts([(first?.base ?? 0) / weightTotal, ...exact], (first?.score ?? 0) / weightTotal);
  return reader.catalogue.questions.map(({ id, title, short }, index) => {
    const answer = answers[id];
    const isAnswered = answer !== void 0 && answer !== UNKNOWN;
    return {
      question: id,
      short: reader.text(short),
      title: reader.text(title),
      state: isAnswered ? "answered" : answer === UNKNOWN ? "unknown" : "absent",
      answer: isAnswered ? reader.choice(id, answer) : null,
      points: isAnswered ? points[index] ?? 0 : null
    };
  });
}

// lib/report/result/changes.ts
init_locale2();
var WEIGHTS = 3;
function wordChanges(reader, { assessment, flips, weightFlips }) {
  if (!assessment.recommendation) return { flips: [], weights: [], rest: null };
  const unreached = assessment.ranking.map(({ alternative }) => alternative).filter((id) => id !== assessment.recommendation?.alternative && !flips.some(({ to }) => to === id));
  return {
    flips: flips.map((flip) => wordFlip(reader, flip)),
    weights: wordWeightFlips(reader, weightFlips),
    rest: wordRest(reader, flips.length, unreached)
  };
}
function wordRest(reader, reached, unreached) {
  if (reached === 0) return reader.words.noFlips;
  if (unreached.length === 0) return null;
  return fill(reader.words.unreachable, { platforms: reader.list(unreached.map((id) => reader.platform(id).name)) });
}
function wordFlip(reader, { to, changes, changeable }) {
  const sentences = changes.map((change) => wordChange(reader, change));
  return {
    ...reader.platform(to),
    sentence: fill(reader.words.flipOne, { changes: sentences.join(reader.words.changeAnd), platform: reader.fullName(to) }),
    changeable,
    changes: changes.map((change) => ({ question: change.question, to: change.to }))
  };
}
function wordChange(reader, { question, from, to }) {
  return fill(from === null ? reader.words.changeOpen : reader.words.changeFrom, {
    question: reader.quote(reader.question(question)),
    from: from === null ? "" : reader.quote(reader.choice(question, from)),
    to: reader.quote(reader.choice(question, to))
  });
}
function wordWeightFlips(reader, weightFlips) {
  return weightFlips.flatMap(({ criterion, share, up, down }) => [up, down].flatMap((threshold) => threshold ? [{ criterion, share, ...threshold }] : [])).sort((a, b) => Math.abs(a.at - a.share) - Math.abs(b.at - b.share)).slice(0, WEIGHTS).map((shift) => wordShift(reader, shift));
}
function wordShift(reader, { criterion, share, at, to }) {
  return fill(reader.words.weightMore, {
    criterion: reader.quote(reader.criterion(criterion)),
    from: reader.percent(share),
    to: reader.percent(at),
    platform: reader.fullName(to)
  });
}

// lib/report/result/exclusions.ts
init_locale2();

// lib/report/result/caveats.ts
function findCaveats(caveats, answers, alternative) {
  return caveats.filter(
    ({ alternatives, when = {} }) => alternatives.includes(alternative) && Object.entries(when).every(([question, choices]) => choices.includes(answers[question] ?? ""))
  );
}

// lib/report/result/exclusions.ts
init_reader();
init_reasons();
function wordExclusions(reader, { assessment }, state) {
  return reader.catalogue.exclusions.flatMap((exclusion) => {
    const hit = assessment.ranking.filter(
      ({ exclusions }) => exclusions.some((found) => found.exclusion === exclusion.id && found.state === state)
    );
    if (hit.length === 0) return [];
    const questions = Object.keys(exclusion.when);
    const { figure } = exclusion;
    return {
      exclusion: exclusion.id,
      title: reader.text(exclusion.title),
      platforms: hit.map(({ alternative }) => reader.platform(alternative).name),
      questions,
      cause: state === "active" ? fill(reader.words.excludedBy, { answers: wordAnswers(reader, questions, assessment.answers) }) : fill(reader.words.wouldExclude, { answers: wordCondition(reader, exclusion.when) }),
      reason: reader.claim(exclusion.reason, exclusion.evidence),
      lift: reader.text(exclusion.lift),
      figure: figure ? fill(reader.words.figure, { ...figure, value: figure.value.toLocaleString(reader.locale) }) : null
    };
  });
}
function wordCondition(reader, when) {
  return reader.list(
    Object.entries(when).map(([question, choices]) => {
      const answer = choices.map((choice) => reader.choice(question, choice)).join(reader.words.orChoices);
      return reader.quote(fill(reader.words.answered, { question: reader.question(question), answer }));
    })
  );
}
function wordCaveats(reader, { assessment }) {
  if (!assessment.recommendation) return [];
  return findCaveats(reader.catalogue.caveats, assessment.answers, assessment.recommendation.alternative).map((caveat) => ({
    caveat: caveat.id,
    title: reader.text(caveat.title),
    ...reader.claim(caveat.text, caveat.evidence)
  }));
}
function wordObstruction(reader, { assessment, nearest, lift }) {
  if (assessment.recommendation) return null;
  const n = assessment.ranking.length;
  const fewest = nearest[0]?.exclusions.length ?? 0;
  return {
    lift: lift ? fill(reader.words.lift, {
      question: reader.quote(reader.question(lift.change.question)),
      from: reader.quote(reader.choice(lift.change.question, lift.change.from ?? "")),
      to: reader.quote(reader.choice(lift.change.question, lift.change.to)),
      platform: reader.fullName(lift.to),
      possible: lift.possible,
      n
    }) : reader.words.noLift,
    change: lift ? { question: lift.change.question, to: lift.change.to } : null,
    nearest: nearest.filter(({ exclusions }) => exclusions.length === fewest).map(
      ({ alternative, exclusions }) => fill(reader.words.nearest, {
        platform: reader.fullName(alternative),
        exclusions: reader.list(exclusions.map((id) => reader.quote(reader.text(need(reader.catalogue.exclusions, id).title))))
      })
    )
  };
}

// lib/report/result/build.ts
init_ranking();
init_reader();
init_reasons();

// lib/report/result/outlook.ts
init_locale2();
var NAMED = 3;
function wordOutlook(reader, { outlook, assessment }) {
  if (outlook.questions.length === 0 || !assessment.recommendation) return null;
  const questions = outlook.questions.slice(0, Math.min(outlook.worthAsking, NAMED)).map(({ question }) => ({ question, short: reader.question(question) }));
  const pattern = questions.length > 0 ? reader.words.outlookStays : reader.words.outlookNone;
  return { sentence: fill(pattern, { share: reader.share(outlook.stays) }), questions };
}

// lib/report/result/build.ts
init_sentence();
init_verdict();
var LOCK_IN = "portability";
var COMPARED = 2;
function buildReport({ catalogue: catalogue2, findings, locale }) {
  const reader = new Reader(catalogue2, locale);
  const { priorities } = findings.assessment;
  const ranking = wordRanking(reader, findings);
  const recommendation = wordRecommendation(reader, findings, ranking);
  const written = {
    locale,
    content: { version: catalogue2.version, date: catalogue2.date },
    kicker: reader.words.kickers[kickerOf(recommendation)],
    headline: recommendation ? recommendation.name : reader.words.nothing,
    sentence: wordSentence(reader, ranking),
    recommendation,
    obstruction: wordObstruction(reader, findings),
    ranking,
    criteria: wordCriteria(reader, findings),
    caveats: wordCaveats(reader, findings),
    exclusions: wordExclusions(reader, findings, "active"),
    possibleExclusions: wordExclusions(reader, findings, "possible"),
    answers: wordAnswerList(reader, findings),
    priorities: { most: priorities.most.map((id) => reader.criterion(id)), least: priorities.least.map((id) => reader.criterion(id)) },
    hiddenCosts: ranking.filter(({ rank }) => rank !== null).slice(0, COMPARED).map(({ alternative }) => wordHiddenCosts(reader, alternative)),
    outlook: wordOutlook(reader, findings),
    lockIn: wordLockIn(reader),
    changes: wordChanges(reader, findings)
  };
  return { ...written, evidence: reader.evidence() };
}
function wordRecommendation(reader, findings, ranking) {
  const first = findings.assessment.ranking[0];
  if (!findings.assessment.recommendation || !first) return null;
  const alternative = need(reader.catalogue.alternatives, first.alternative);
  return {
    ...reader.platform(first.alternative),
    summary: reader.text(alternative.summary),
    examples: alternative.examples,
    score: ranking[0]?.score ?? 0,
    verdict: wordVerdict(reader, findings, first),
    ...wordReasons(reader, findings),
    nextSteps: alternative.nextSteps.map(({ text, evidence }) => reader.claim(text, evidence))
  };
}
function kickerOf(recommendation) {
  if (!recommendation) return "none";
  return recommendation.verdict.id === "open" ? "open" : "firm";
}
function wordHiddenCosts(reader, id) {
  const { hiddenCosts } = need(reader.catalogue.alternatives, id);
  const costs = HIDDEN_COSTS.map((cost) => ({
    cost,
    title: reader.words.hiddenCosts[cost],
    ...reader.claim(hiddenCosts[cost].text, hiddenCosts[cost].evidence)
  }));
  return { ...reader.platform(id), costs };
}
function wordLockIn(reader) {
  const criterion = reader.catalogue.criteria.find(({ id }) => id === LOCK_IN);
  if (!criterion) return [];
  return reader.catalogue.alternatives.map(({ id }) => ({ ...reader.platform(id), freedom: criterion.base[id]?.performance ?? 0 })).sort((a, b) => a.freedom - b.freedom);
}

// lib/report/result/sensitivity.ts
init_engine();
init_reader();

// lib/report/result/rank-shares.ts
init_locale2();
init_numbers();
var TOLD = 3;
function wordRanks(reader, { assessment, robustness }) {
  const indexOf = (alternative) => reader.names.alternatives.findIndex(({ id }) => id === alternative);
  const show = (share) => ({ percent: roundPoints(share * 100), text: reader.share(share) });
  const possible = assessment.ranking.filter(({ status }) => status !== "out");
  const first = indexOf(possible[0]?.alternative ?? "");
  return possible.map(({ alternative }) => {
    const index = indexOf(alternative);
    const shares = robustness.ranks[index] ?? [];
    const sum = (parts) => parts.reduce((total, part) => total + part, 0);
    return {
      ...reader.platform(alternative),
      ranks: shares.slice(0, TOLD).map(show),
      lower: show(sum(shares.slice(TOLD))),
      excluded: show(Math.max(0, 1 - sum(shares))),
      level: index === first ? null : show(robustness.pairwise[index]?.[first] ?? 0)
    };
  });
}
function concludeRanks(reader, ranks, isOpen2) {
  const [first, ...others] = ranks;
  if (!first) return "";
  const rivals = others.filter(({ ranks: [share] }) => (share?.percent ?? 0) > 0);
  const best = rivals.sort((a, b) => (b.ranks[0]?.percent ?? 0) - (a.ranks[0]?.percent ?? 0))[0];
  const pattern = best ? reader.words.firstAndRival : reader.words.firstAlone;
  return fill(pattern, {
    of: isOpen2 ? reader.words.ofAllOpen : reader.words.ofAll,
    first: first.name,
    share: first.ranks[0]?.text ?? "",
    rival: best?.name ?? "",
    rivalShare: best?.ranks[0]?.text ?? ""
  });
}

// lib/report/result/rivals.ts
init_locale2();
init_answers();
init_numbers();
init_reader();
var NAMED2 = 3;
function wordRivals(reader, assessment, { reaches, hopeless }) {
  return reaches.map((reach2) => {
    const proof = hopeless.find(({ alternative }) => alternative === reach2.alternative);
    const sentences = [proof && wordHopeless(reader, proof), wordReach(reader, reach2, proof !== void 0)];
    return {
      ...reader.platform(reach2.alternative),
      kind: !proof ? "reachable" : proof.weightings === "any" ? "never" : "priorities",
      moved: reach2.moved === null ? null : roundPoints(reach2.moved * 100),
      sentence: joinSentences(
        reader.locale,
        sentences.filter((sentence) => sentence !== void 0)
      )
    };
  });
}
function nameCriteria(reader, criteria) {
  if (criteria.length > NAMED2) return fill(reader.words.countCriteria, { n: criteria.length });
  return reader.list(criteria.map((id) => reader.quote(reader.criterion(id))));
}
function wordHopeless(reader, { ahead, weightings, closest, behind }) {
  const { words } = reader;
  const stays = fill(weightings === "any" ? words.neverAny : words.neverPriorities, { ahead: reader.fullName(ahead) });
  const points = roundPoints(behind);
  if (points <= 0) return stays;
  return joinSentences(reader.locale, [
    stays,
    fill(words.closest, { criteria: nameCriteria(reader, closest), points: formatPoints(points) })
  ]);
}
function wordReach(reader, { moved, to, from }, beyond) {
  const { words } = reader;
  if (moved === null || to === null) return beyond ? void 0 : words.reachNever;
  if (from.length === 0) return words.reachLevel;
  return fill(beyond ? words.reachBeyond : words.reach, {
    share: reader.percent(moved),
    to: reader.quote(reader.criterion(to)),
    from: nameCriteria(
      reader,
      from.map(({ criterion }) => criterion)
    )
  });
}
function wordEnough(reader, { answers, recommendation }, { sufficient }) {
  const given = Object.values(answers).filter((answer) => answer !== UNKNOWN).length;
  const first = reader.fullName(recommendation?.alternative ?? "");
  if (!sufficient) return { sentence: reader.words.enoughNot, answers: [] };
  const { words } = reader;
  const pattern = sufficient.length === 0 ? words.enoughNone : sufficient.length === given ? words.enoughAll : words.enough;
  return {
    sentence: fill(pattern, { n: sufficient.length, given, platform: first }),
    answers: sufficient.map((question) => ({
      question,
      short: reader.question(question),
      answer: reader.choice(question, answers[question] ?? "")
    }))
  };
}

// lib/report/result/weight-lines.ts
init_locale2();
init_numbers();
init_reader();
function wordWeightLines(reader, findings) {
  const order = findings.weightFlips.map((flip, index) => ({ flip, index }));
  order.sort((a, b) => distance(a.flip) - distance(b.flip) || a.index - b.index);
  return order.map(({ flip, index }) => wordLine(reader, findings, [flip, index]));
}
function distance({ share, up, down }) {
  return Math.min(...[up, down].map((threshold) => threshold ? Math.abs(threshold.at - share) : 2));
}
function wordLine(reader, { assessment }, [flip, index]) {
  const { weights, weightTotal, ranking } = assessment;
  const weight = weights[index] ?? 0;
  const marks = listMarks(reader, flip);
  return {
    criterion: flip.criterion,
    title: reader.criterion(flip.criterion),
    sentence: wordFlips(reader, flip, ranking[0]?.alternative ?? ""),
    marks: marks.map(({ at, ...mark }) => ({ ...mark, percent: roundPoints(at * 100), text: reader.percent(at) })),
    platforms: ranking.filter(({ status }) => status !== "out").map(({ alternative, score, values }) => {
      const alone = values[index] ?? 0;
      const rest = (score - weight * alone) / (weightTotal - weight);
      return { ...reader.platform(alternative), scores: marks.map(({ at }) => roundPoints(at * alone + (1 - at) * rest)) };
    })
  };
}
function listMarks(reader, { share, up, down }) {
  const flips = [down, up].flatMap(
    (threshold) => threshold ? [{ kind: "flip", at: threshold.at, leader: reader.platform(threshold.to).short }] : []
  );
  const fixed = [
    { kind: "end", at: 0, leader: null },
    { kind: "now", at: share, leader: null },
    { kind: "end", at: 1, leader: null }
  ];
  return [...fixed, ...flips].sort((a, b) => a.at - b.at);
}
function wordFlips(reader, { criterion, share, up, down }, first) {
  const sentences = [up, down].flatMap((threshold) => threshold ? [wordShift(reader, { criterion, share, ...threshold })] : []);
  if (sentences.length > 0) return joinSentences(reader.locale, sentences);
  return fill(reader.words.weightNever, { criterion: reader.quote(reader.criterion(criterion)), platform: reader.fullName(first) });
}

// lib/report/result/sensitivity.ts
var known = /* @__PURE__ */ new WeakMap();
function findDistances(rules2, assessment) {
  let distances = known.get(assessment);
  if (!distances) {
    distances = {
      reaches: findReaches(rules2, assessment),
      hopeless: findHopeless(rules2, assessment),
      sufficient: findSufficientAnswers(rules2, assessment)
    };
    known.set(assessment, distances);
  }
  return distances;
}
function buildSensitivity({ catalogue: catalogue2, findings, locale }) {
  const { assessment } = findings;
  if (!assessment.recommendation) return null;
  const reader = new NameReader(catalogue2, locale);
  const distances = findDistances(catalogue2, assessment);
  const ranks = wordRanks(reader, findings);
  return {
    conclusion: concludeRanks(reader, ranks, assessment.openQuestions.length > 0),
    ranks,
    lines: wordWeightLines(reader, findings),
    rivals: wordRivals(reader, assessment, distances),
    out: assessment.ranking.filter(({ status }) => status === "out").map(({ alternative }) => reader.platform(alternative)),
    enough: wordEnough(reader, assessment, distances)
  };
}

// lib/report/result/index.ts
init_reader();

// lib/report/result/findings.ts
init_engine();
function collectFindings(rules2, answers, priorities) {
  const assessment = assess(rules2, answers, priorities);
  return {
    assessment,
    robustness: measureRobustness(rules2, assessment),
    rationale: explainRecommendation(rules2, assessment),
    flips: findFlips(rules2, assessment),
    weightFlips: findWeightFlips(rules2, assessment),
    outlook: orderOpenQuestions(rules2, assessment),
    nearest: findNearest(assessment),
    lift: assessment.recommendation ? null : findBestLift(rules2, assessment)
  };
}

// lib/model/noops.ts
import { z as z17 } from "zod";
var CAPABILITIES = ["self-healing", "in-flight-renewing", "adaptive-scale"];
var ACTORS = ["platform", "shared", "people"];
var capabilitySchema = z17.strictObject({
  actor: z17.enum(ACTORS),
  /** By what it is reached. */
  mechanism: localisedTextSchema,
  /** What is still left to people. */
  left: localisedTextSchema,
  evidence: evidenceIdsSchema
});
var noopsSchema = z17.strictObject({
  /** Of the alternative. */
  id: idSchema,
  capabilities: z17.strictObject({
    "self-healing": capabilitySchema,
    "in-flight-renewing": capabilitySchema,
    "adaptive-scale": capabilitySchema
  })
});

// lib/report/result/duties.ts
init_reader();
function describeDuties({ catalogue: catalogue2, responsibilities, noops, report }) {
  const cited = report.evidence.map(({ id }) => id);
  const reader = new Reader(catalogue2, report.locale, cited);
  const platforms = report.hiddenCosts.flatMap(({ alternative }) => {
    const responsibility = responsibilities.find(({ id }) => id === alternative);
    const capabilities = noops.find(({ id }) => id === alternative);
    return responsibility && capabilities ? [wordDuty(reader, responsibility, capabilities)] : [];
  });
  return { platforms, evidence: [...report.evidence, ...reader.evidence().slice(cited.length)] };
}
function wordDuty(reader, { id, layers, note, evidence }, { capabilities }) {
  const carriers = Object.values(layers).filter((carrier) => carrier !== "none");
  return {
    ...reader.platform(id),
    layers,
    note: reader.claim(note, evidence),
    existing: carriers.length,
    own: carriers.filter((carrier) => carrier === "team").length,
    capabilities: CAPABILITIES.map((capability) => {
      const { actor, mechanism, left, evidence: sources } = capabilities[capability];
      return { capability, actor, mechanism: reader.claim(mechanism, sources), left: reader.text(left) };
    })
  };
}

// lib/report/result/drift.ts
init_locale2();
init_report();

// lib/report/result/grounds.ts
init_locale2();
init_reader();
init_reasons();

// lib/report/result/index.ts
init_numbers();

// lib/report/result/list-texts.ts
init_locale2();

// lib/locale/words/duties.ts
init_words();
var dutyWords = defineWords({
  en: {
    title: "{first} leaves {own} of {existing} layers to you alone",
    layers: "Who runs and patches each layer",
    noops: "How far it runs without operators",
    noopsText: "The three capabilities of NoOps: by what each is reached, who acts, and what is left to people.",
    capability: "Capability",
    capabilities: {
      "self-healing": { title: "Self-healing", meaning: "Repairs itself after a fault" },
      "in-flight-renewing": { title: "In-flight renewal", meaning: "Changes without stopping" },
      "adaptive-scale": { title: "Adaptive scale", meaning: "Resources follow the load" }
    },
    actors: { platform: "The platform acts", shared: "The platform acts as people set it up", people: "People act" },
    left: "Left to people: {text}"
  },
  ja: {
    title: "{first}\u3067\u81EA\u5206\u305F\u3061\u3060\u3051\u304C\u62C5\u3046\u306E\u306F{existing}\u5C64\u4E2D{own}\u5C64",
    layers: "\u5404\u5C64\u306E\u904B\u7528\u3068\u66F4\u65B0\u306E\u62C5\u3044\u624B",
    noops: "\u904B\u7528\u8005\u306A\u3057\u3067\u3069\u3053\u307E\u3067\u52D5\u304F\u304B",
    noopsText: "NoOps\u306E\u4E09\u3064\u306E\u80FD\u529B\u306B\u3064\u3044\u3066\u3001\u5B9F\u73FE\u306E\u4ED5\u7D44\u307F\u3001\u52D5\u304F\u4E3B\u4F53\u3001\u4EBA\u306B\u6B8B\u308B\u4F5C\u696D\u3092\u793A\u3057\u307E\u3059\u3002",
    capability: "\u80FD\u529B",
    capabilities: {
      "self-healing": { title: "\u81EA\u5DF1\u4FEE\u5FA9", meaning: "\u969C\u5BB3\u304B\u3089\u81EA\u529B\u3067\u56DE\u5FA9\u3059\u308B" },
      "in-flight-renewing": { title: "\u7121\u505C\u6B62\u66F4\u65B0", meaning: "\u6B62\u3081\u305A\u306B\u5909\u66F4\u30FB\u4FDD\u5B88\u3059\u308B" },
      "adaptive-scale": { title: "\u9069\u5FDC\u30B9\u30B1\u30FC\u30EB", meaning: "\u8CA0\u8377\u306B\u5FDC\u3058\u3066\u8CC7\u6E90\u304C\u5897\u6E1B\u3059\u308B" }
    },
    actors: { platform: "\u57FA\u76E4\u304C\u81EA\u52D5\u3067\u884C\u3046", shared: "\u4EBA\u306E\u8A2D\u5B9A\u306B\u5F93\u3044\u57FA\u76E4\u304C\u884C\u3046", people: "\u4EBA\u304C\u884C\u3046" },
    left: "\u4EBA\u306B\u6B8B\u308B\u4F5C\u696D\uFF1A{text}"
  }
});

// lib/locale/words/result.ts
init_words();
var resultWords = defineWords({
  en: {
    titleOf: "{title}: {headline}",
    metaTitle: "{headline} ({verdict})",
    why: "Why",
    against: "What speaks against it",
    nothingAgainst: "No criterion rates it below the average of the others.",
    watch: "Watch: {title}",
    whatNext: "What next",
    allSteps: "All steps",
    answerOpen: "Answer what is open ({n})",
    changeAnswers: "Change an answer",
    firmness: "How sure",
    allPlatforms: "All platforms",
    outOf: "Points of 100",
    excluded: "excluded",
    evidenceOf: "Evidence",
    contents: "On this page",
    sections: {
      ranking: "Ranking",
      duel: "Head to head",
      values: "Criteria",
      exclusions: "Exclusions",
      caveats: "Warnings",
      changes: "What would change it",
      sure: "How sure",
      try: "Try it out",
      duties: "Who does what",
      answers: "Answers",
      costs: "Hidden costs",
      next: "Next steps",
      evidence: "Evidence",
      share: "Share"
    },
    ranking: {
      leads: "{first} leads {second} by {points} points",
      hardly: "{first} and {second} are less than 0.1 points apart",
      alone: "{first} is the only platform left",
      none: "Every platform is excluded",
      picture: "Score of each platform, made of its criteria",
      conclusion: "{criteria} set {first} apart most.",
      conclusionNone: "The bars show what the scores would be without the exclusions.",
      legend: "Numbered parts are the criteria that decide; the other criteria follow in the order of the table. The line under a bar is the range while questions are open.",
      table: "The numbers behind the bars",
      tableCaption: "Points by criterion; each column adds up to the score",
      criterion: "Criterion",
      score: "Score",
      range: "Range",
      firstShare: "First in",
      status: "Status",
      statuses: { in: "in", open: "may be excluded", out: "excluded" },
      out: "out",
      rowLabel: "{rank}. {name}"
    },
    duel: {
      title: "{first} against {rival}: ahead on {wins}, behind on {losses} of {n} criteria",
      choose: "Compare {first} with",
      picture: "Points that {first} gains or loses against {rival}, by criterion",
      conclusion: "{best} gains {first} most ({points} points).",
      conclusionWorst: "{worst} costs it most ({points} points).",
      criterion: "Criterion",
      difference: "Difference",
      total: "Total"
    },
    values: {
      title: "{criterion} weighs most here, at {weight}",
      text: "How well each platform does on each criterion for these answers, from 0 (worst) to 100 (best). Weight \xD7 value gives the points above.",
      caption: "Values by criterion and platform, 0 to 100",
      weight: "Weight",
      most: "matters most to you",
      least: "matters least to you"
    },
    exclusions: {
      some: "Excluded by an answer: {n} of {total} platforms",
      none: "No answer excludes a platform",
      lift: "What lifts it",
      limit: "Limit",
      possible: "Still possible while questions are open"
    },
    caveats: { some: "It works, but watch what follows", none: "No warning applies to these answers" },
    obstruction: {
      title: "What stands in the way of the nearest platforms",
      all: "Everything that is excluded, and what lifts it",
      see: "See the result with that change"
    },
    answers: {
      title: "{n} of {total} questions are answered",
      question: "Question",
      answer: "Answer",
      effect: "Effect on {first}",
      unknown: "I don\u2019t know",
      absent: "not answered",
      edit: "Change",
      give: "Answer",
      editLabel: "{action}: {question}",
      priorities: "Your priorities",
      most: "Most: {criteria}.",
      least: "Least: {criteria}.",
      noPriorities: "No priorities of your own: the purpose sets the weights.",
      setPriorities: "Set priorities",
      purpose: "The purpose also sets the weights of the criteria.",
      points: "Points that the answer adds to the score or takes from it."
    },
    costs: {
      title: "What {first} costs beside the bill",
      cost: "Cost",
      ladder: "{first} is number {n} of {total} from the tightest lock-in",
      ladderPicture: "Portability of each platform before any answer, the tightest lock-in first",
      ladderConclusion: "{tightest} ties most, {freest} least; 100 means free to leave."
    },
    next: { title: "How to begin with {first}" },
    evidence: {
      title: "The advice rests on {n} sources",
      supports: "Supports: {text}",
      backLabel: "Source {n}",
      external: "another site"
    },
    colophon: {
      title: "This result",
      code: "Code",
      rules: "Rules",
      rulesValue: "version {version} of {date}",
      address: "Address",
      copy: "Copy link",
      copied: "Copied",
      copyFailed: "Not copied: select the address and copy it",
      keeps: "The link keeps its result, also when the rules change later."
    },
    drift: {
      title: "The rules have changed since this link was made",
      then: "Then",
      today: "Today",
      compare: "Compare then and today",
      place: "{rank}. ({score})",
      out: "excluded ({score})"
    }
  },
  ja: {
    titleOf: "{title}\uFF1A{headline}",
    metaTitle: "{headline}\uFF08{verdict}\uFF09",
    why: "\u9078\u3093\u3060\u7406\u7531",
    against: "\u4E0D\u5229\u306A\u70B9",
    nothingAgainst: "\u4ED6\u306E\u5E73\u5747\u3092\u4E0B\u56DE\u308B\u57FA\u6E96\u306F\u3042\u308A\u307E\u305B\u3093\u3002",
    watch: "\u6CE8\u610F\uFF1A{title}",
    whatNext: "\u6B21\u306B\u3059\u308B\u3053\u3068",
    allSteps: "\u3059\u3079\u3066\u306E\u624B\u9806",
    answerOpen: "\u672A\u56DE\u7B54\u306E{n}\u554F\u306B\u7B54\u3048\u308B",
    changeAnswers: "\u56DE\u7B54\u3092\u5909\u3048\u308B",
    firmness: "\u78BA\u304B\u3055",
    allPlatforms: "\u3059\u3079\u3066\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0",
    outOf: "100\u70B9\u6E80\u70B9",
    excluded: "\u9664\u5916",
    evidenceOf: "\u6839\u62E0",
    contents: "\u3053\u306E\u30DA\u30FC\u30B8\u306E\u5185\u5BB9",
    sections: {
      ranking: "\u9806\u4F4D",
      duel: "\u4E00\u5BFE\u4E00\u306E\u6BD4\u8F03",
      values: "\u8A55\u4FA1\u57FA\u6E96",
      exclusions: "\u9664\u5916",
      caveats: "\u6CE8\u610F\u70B9",
      changes: "\u7D50\u679C\u304C\u5909\u308F\u308B\u6761\u4EF6",
      sure: "\u78BA\u304B\u3055",
      try: "\u8A66\u3057\u3066\u307F\u308B",
      duties: "\u904B\u7528\u306E\u5206\u62C5",
      answers: "\u56DE\u7B54",
      costs: "\u6F5C\u5728\u7684\u306A\u30B3\u30B9\u30C8",
      next: "\u59CB\u3081\u65B9",
      evidence: "\u51FA\u5178",
      share: "\u5171\u6709"
    },
    ranking: {
      leads: "{first}\u304C{second}\u3092{points}\u70B9\u4E0A\u56DE\u308B",
      hardly: "{first}\u3068{second}\u306E\u5DEE\u306F0.1\u70B9\u672A\u6E80",
      alone: "\u6B8B\u308B\u306E\u306F{first}\u3060\u3051",
      none: "\u3059\u3079\u3066\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C\u9664\u5916",
      picture: "\u8A55\u4FA1\u57FA\u6E96\u3092\u7A4D\u307F\u4E0A\u3052\u305F\u5404\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306E\u5F97\u70B9",
      conclusion: "{first}\u3092\u969B\u7ACB\u305F\u305B\u3066\u3044\u308B\u306E\u306F{criteria}\u3067\u3059\u3002",
      conclusionNone: "\u9664\u5916\u304C\u306A\u304B\u3063\u305F\u5834\u5408\u306E\u5F97\u70B9\u3092\u793A\u3057\u3066\u3044\u307E\u3059\u3002",
      legend: "\u756A\u53F7\u306E\u4ED8\u3044\u305F\u90E8\u5206\u304C\u6C7A\u3081\u624B\u306E\u57FA\u6E96\u3067\u3001\u6B8B\u308A\u306F\u8868\u306E\u9806\u306B\u4E26\u3073\u307E\u3059\u3002\u68D2\u306E\u4E0B\u306E\u7DDA\u306F\u3001\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u306B\u3088\u308B\u5F97\u70B9\u306E\u5E45\u3067\u3059\u3002",
      table: "\u68D2\u30B0\u30E9\u30D5\u306E\u6570\u5024",
      tableCaption: "\u57FA\u6E96\u3054\u3068\u306E\u5F97\u70B9\uFF08\u5404\u5217\u306E\u5408\u8A08\u304C\u7DCF\u5F97\u70B9\uFF09",
      criterion: "\u57FA\u6E96",
      score: "\u7DCF\u5F97\u70B9",
      range: "\u5E45",
      firstShare: "\u9996\u4F4D\u306E\u5272\u5408",
      status: "\u72B6\u614B",
      statuses: { in: "\u5019\u88DC", open: "\u9664\u5916\u306E\u53EF\u80FD\u6027", out: "\u9664\u5916" },
      out: "\u9664\u5916",
      rowLabel: "{rank}\u4F4D {name}"
    },
    duel: {
      title: "{first}\u5BFE{rival}\uFF1A{n}\u57FA\u6E96\u4E2D{wins}\u3067\u512A\u4F4D\u3001{losses}\u3067\u52A3\u4F4D",
      choose: "{first}\u3068\u6BD4\u3079\u308B\u76F8\u624B",
      picture: "{rival}\u306B\u5BFE\u3059\u308B{first}\u306E\u5F97\u70B9\u5DEE\uFF08\u57FA\u6E96\u5225\uFF09",
      conclusion: "{first}\u304C\u6700\u3082\u5DEE\u3092\u3064\u3051\u305F\u306E\u306F{best}\uFF08{points}\u70B9\uFF09\u3067\u3059\u3002",
      conclusionWorst: "\u6700\u3082\u5DEE\u3092\u3064\u3051\u3089\u308C\u305F\u306E\u306F{worst}\uFF08{points}\u70B9\uFF09\u3067\u3059\u3002",
      criterion: "\u57FA\u6E96",
      difference: "\u5DEE",
      total: "\u5408\u8A08"
    },
    values: {
      title: "\u6700\u3082\u91CD\u3044\u306E\u306F{criterion}\uFF08{weight}\uFF09",
      text: "\u3053\u306E\u56DE\u7B54\u3067\u306E\u5404\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306E\u8A55\u4FA1\u3092\u30010\uFF08\u6700\u4F4E\uFF09\u304B\u3089100\uFF08\u6700\u9AD8\uFF09\u3067\u793A\u3057\u307E\u3059\u3002\u91CD\u307F\u3068\u5024\u306E\u7A4D\u304C\u5F97\u70B9\u306B\u306A\u308A\u307E\u3059\u3002",
      caption: "\u57FA\u6E96\u3068\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u5225\u306E\u5024\uFF080\u301C100\uFF09",
      weight: "\u91CD\u307F",
      most: "\u6700\u3082\u91CD\u8996",
      least: "\u91CD\u8996\u3057\u306A\u3044"
    },
    exclusions: {
      some: "{total}\u7A2E\u985E\u4E2D{n}\u7A2E\u985E\u304C\u56DE\u7B54\u306B\u3088\u308A\u9664\u5916",
      none: "\u9664\u5916\u3055\u308C\u305F\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306F\u306A\u3057",
      lift: "\u89E3\u9664\u3059\u308B\u306B\u306F",
      limit: "\u4E0A\u9650",
      possible: "\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u3057\u3060\u3044\u3067\u9664\u5916\u3055\u308C\u308B\u3082\u306E"
    },
    caveats: { some: "\u4F7F\u3048\u308B\u304C\u3001\u6B21\u306E\u70B9\u306B\u6CE8\u610F", none: "\u3053\u306E\u56DE\u7B54\u306B\u5F53\u3066\u306F\u307E\u308B\u6CE8\u610F\u70B9\u306F\u306A\u3057" },
    obstruction: {
      title: "\u6700\u3082\u8FD1\u3044\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u3092\u59A8\u3052\u3066\u3044\u308B\u3082\u306E",
      all: "\u3059\u3079\u3066\u306E\u9664\u5916\u3068\u89E3\u9664\u306E\u6761\u4EF6",
      see: "\u5909\u66F4\u5F8C\u306E\u7D50\u679C\u3092\u898B\u308B"
    },
    answers: {
      title: "{total}\u554F\u4E2D{n}\u554F\u306B\u56DE\u7B54\u6E08\u307F",
      question: "\u8CEA\u554F",
      answer: "\u56DE\u7B54",
      effect: "{first}\u3078\u306E\u5F71\u97FF",
      unknown: "\u308F\u304B\u3089\u306A\u3044",
      absent: "\u672A\u56DE\u7B54",
      edit: "\u5909\u66F4",
      give: "\u56DE\u7B54\u3059\u308B",
      editLabel: "{action}\uFF1A{question}",
      priorities: "\u512A\u5148\u5EA6",
      most: "\u6700\u3082\u91CD\u8996\uFF1A{criteria}\u3002",
      least: "\u91CD\u8996\u3057\u306A\u3044\uFF1A{criteria}\u3002",
      noPriorities: "\u72EC\u81EA\u306E\u512A\u5148\u5EA6\u306E\u6307\u5B9A\u306F\u306A\u304F\u3001\u76EE\u7684\u306B\u3088\u3063\u3066\u91CD\u307F\u304C\u6C7A\u307E\u308A\u307E\u3059\u3002",
      setPriorities: "\u512A\u5148\u5EA6\u3092\u6307\u5B9A\u3059\u308B",
      purpose: "\u76EE\u7684\u306F\u8A55\u4FA1\u57FA\u6E96\u306E\u91CD\u307F\u3082\u6C7A\u3081\u307E\u3059\u3002",
      points: "\u56DE\u7B54\u306B\u3088\u3063\u3066\u5F97\u70B9\u304C\u5897\u6E1B\u3057\u305F\u70B9\u6570\u3067\u3059\u3002"
    },
    costs: {
      title: "\u6599\u91D1\u306E\u307B\u304B\u306B{first}\u3067\u304B\u304B\u308B\u3082\u306E",
      cost: "\u30B3\u30B9\u30C8",
      ladder: "{first}\u306E\u30ED\u30C3\u30AF\u30A4\u30F3\u306F\u5F37\u3044\u65B9\u304B\u3089{total}\u7A2E\u985E\u4E2D{n}\u756A\u76EE",
      ladderPicture: "\u56DE\u7B54\u524D\u306E\u5404\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306E\u53EF\u642C\u6027\uFF08\u30ED\u30C3\u30AF\u30A4\u30F3\u306E\u5F37\u3044\u9806\uFF09",
      ladderConclusion: "\u6700\u3082\u7E1B\u308A\u304C\u5F37\u3044\u306E\u306F{tightest}\u3001\u5F31\u3044\u306E\u306F{freest}\u3067\u3059\u3002100\u306F\u81EA\u7531\u306B\u96E2\u308C\u3089\u308C\u308B\u3053\u3068\u3092\u8868\u3057\u307E\u3059\u3002"
    },
    next: { title: "{first}\u306E\u59CB\u3081\u65B9" },
    evidence: {
      title: "\u3053\u306E\u52A9\u8A00\u3092\u652F\u3048\u308B{n}\u4EF6\u306E\u51FA\u5178",
      supports: "\u88CF\u3065\u3051\u308B\u5185\u5BB9\uFF1A{text}",
      backLabel: "\u51FA\u5178{n}",
      external: "\u5916\u90E8\u30B5\u30A4\u30C8"
    },
    colophon: {
      title: "\u3053\u306E\u7D50\u679C\u306B\u3064\u3044\u3066",
      code: "\u30B3\u30FC\u30C9",
      rules: "\u30EB\u30FC\u30EB",
      rulesValue: "\u7B2C{version}\u7248\uFF08{date}\uFF09",
      address: "\u30A2\u30C9\u30EC\u30B9",
      copy: "\u30EA\u30F3\u30AF\u3092\u30B3\u30D4\u30FC",
      copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F",
      copyFailed: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3002\u30A2\u30C9\u30EC\u30B9\u3092\u9078\u629E\u3057\u3066\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044",
      keeps: "\u5F8C\u3067\u30EB\u30FC\u30EB\u304C\u5909\u308F\u3063\u3066\u3082\u3001\u3053\u306E\u30EA\u30F3\u30AF\u306E\u7D50\u679C\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002"
    },
    drift: {
      title: "\u3053\u306E\u30EA\u30F3\u30AF\u306E\u4F5C\u6210\u5F8C\u306B\u30EB\u30FC\u30EB\u304C\u5909\u308F\u308A\u307E\u3057\u305F",
      then: "\u4F5C\u6210\u6642",
      today: "\u73FE\u5728",
      compare: "\u4F5C\u6210\u6642\u3068\u73FE\u5728\u3092\u6BD4\u3079\u308B",
      place: "{rank}\u4F4D\uFF08{score}\uFF09",
      out: "\u9664\u5916\uFF08{score}\uFF09"
    }
  }
});

// lib/locale/words/robustness.ts
init_words();
var robustnessWords = defineWords({
  en: {
    changes: {
      some: "Within reach of one to three other answers: {n} of {total} platforms",
      none: "The recommendation withstands every change of up to three answers",
      answers: "Fewest other answers for each platform",
      changeable: "for the team to decide",
      given: "given by the business",
      see: "See that result",
      weights: "Or with other weights",
      rivals: "How far each platform is by weights alone",
      rivalsText: "While the answers stand and only the weights of the criteria move.",
      out: "No weights lift an exclusion: {platforms}.",
      enough: "What already decides",
      line: "If {criterion} weighed more or less",
      lineText: "The weight of one criterion goes from nothing to everything; the others keep their proportions.",
      lineChoose: "Show for",
      linePicture: "Score of each platform by the weight of {criterion}",
      axis: "Weight of {criterion}",
      now: "now {weight}",
      flip: "{leader} from {weight}",
      lineTable: "Points at each weight of {criterion}",
      platform: "Platform",
      at: "at {weight}",
      nearest: "nearest to a flip"
    },
    sure: {
      picture: "How often each platform is first, second and third",
      legend: "Solid: first. Tinted: second. Faint: third. The figure is the share of first ranks.",
      platform: "Platform",
      ranks: ["1st", "2nd", "3rd"],
      lower: "Lower",
      excluded: "Excluded",
      level: "At least level with {first}",
      how: "4,096 weightings that fit your priorities, spread evenly, each with one way to answer what is open."
    }
  },
  ja: {
    changes: {
      some: "\u56DE\u7B54\u3092\u4E09\u3064\u307E\u3067\u5909\u3048\u308B\u3068\u3001\u307B\u304B{total}\u7A2E\u985E\u4E2D{n}\u7A2E\u985E\u304C\u9996\u4F4D\u306B\u306A\u308A\u3046\u308B",
      none: "\u56DE\u7B54\u3092\u4E09\u3064\u307E\u3067\u5909\u3048\u3066\u3082\u63A8\u5968\u306F\u5909\u308F\u3089\u306A\u3044",
      answers: "\u9996\u4F4D\u304C\u66FF\u308F\u308B\u6700\u5C11\u306E\u56DE\u7B54\u5909\u66F4",
      changeable: "\u30C1\u30FC\u30E0\u3067\u6C7A\u3081\u3089\u308C\u308B",
      given: "\u696D\u52D9\u4E0A\u306E\u524D\u63D0",
      see: "\u305D\u306E\u7D50\u679C\u3092\u898B\u308B",
      weights: "\u91CD\u307F\u304C\u5909\u308F\u308B\u5834\u5408",
      rivals: "\u91CD\u307F\u3060\u3051\u3067\u898B\u305F\u5404\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u3068\u306E\u8DDD\u96E2",
      rivalsText: "\u56DE\u7B54\u306F\u305D\u306E\u307E\u307E\u3067\u3001\u8A55\u4FA1\u57FA\u6E96\u306E\u91CD\u307F\u3060\u3051\u3092\u52D5\u304B\u3057\u305F\u5834\u5408\u3067\u3059\u3002",
      out: "\u9664\u5916\u306F\u91CD\u307F\u3067\u306F\u89E3\u9664\u3055\u308C\u307E\u305B\u3093\uFF1A{platforms}\u3002",
      enough: "\u7D50\u679C\u3092\u6C7A\u3081\u3066\u3044\u308B\u56DE\u7B54",
      line: "{criterion}\u306E\u91CD\u307F\u3092\u5909\u3048\u305F\u5834\u5408",
      lineText: "\u4E00\u3064\u306E\u57FA\u6E96\u306E\u91CD\u307F\u30920\u304B\u3089100\u307E\u3067\u52D5\u304B\u3057\u307E\u3059\u3002\u307B\u304B\u306E\u57FA\u6E96\u3069\u3046\u3057\u306E\u6BD4\u7387\u306F\u5909\u308F\u308A\u307E\u305B\u3093\u3002",
      lineChoose: "\u8868\u793A\u3059\u308B\u57FA\u6E96",
      linePicture: "{criterion}\u306E\u91CD\u307F\u3068\u5404\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306E\u5F97\u70B9",
      axis: "{criterion}\u306E\u91CD\u307F",
      now: "\u73FE\u5728 {weight}",
      flip: "{weight}\u304B\u3089{leader}",
      lineTable: "{criterion}\u306E\u91CD\u307F\u3054\u3068\u306E\u5F97\u70B9",
      platform: "\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0",
      at: "{weight}",
      nearest: "\u9006\u8EE2\u306B\u6700\u3082\u8FD1\u3044"
    },
    sure: {
      picture: "\u5404\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u304C1\u4F4D\u30FB2\u4F4D\u30FB3\u4F4D\u306B\u306A\u308B\u5272\u5408",
      legend: "\u6FC3\u3044\u90E8\u5206\u304C1\u4F4D\u3001\u6DE1\u3044\u90E8\u5206\u304C2\u4F4D\u3001\u3055\u3089\u306B\u6DE1\u3044\u90E8\u5206\u304C3\u4F4D\u3067\u3059\u3002\u6570\u5024\u306F1\u4F4D\u306E\u5272\u5408\u3067\u3059\u3002",
      platform: "\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0",
      ranks: ["1\u4F4D", "2\u4F4D", "3\u4F4D"],
      lower: "4\u4F4D\u4EE5\u4E0B",
      excluded: "\u9664\u5916",
      level: "{first}\u4EE5\u4E0A\u306E\u5F97\u70B9",
      how: "\u512A\u5148\u5EA6\u306B\u6CBF\u3046\u91CD\u307F\u4ED8\u3051\u3092\u504F\u308A\u306A\u304F4,096\u901A\u308A\u9078\u3073\u3001\u305D\u308C\u305E\u308C\u306B\u672A\u56DE\u7B54\u306E\u8CEA\u554F\u3078\u306E\u7B54\u3048\u65B9\u3092\u4E00\u901A\u308A\u7D44\u307F\u5408\u308F\u305B\u3066\u3044\u307E\u3059\u3002"
    }
  }
});

// lib/report/result/list-texts.ts
function listResultTexts(report, { platforms }) {
  const { locale, recommendation, exclusions, possibleExclusions, caveats, hiddenCosts } = report;
  const words = resultWords(locale);
  const duties = dutyWords(locale);
  const { sure, changes } = robustnessWords(locale);
  const reasons = recommendation ? [...recommendation.reasons, ...recommendation.against ? [recommendation.against] : []] : [];
  return [
    recommendation ? [recommendation.verdict.sentence] : [],
    reasons.flatMap(({ claims }) => claims.map(({ text }) => text)),
    [words.ranking.legend],
    [words.values.text],
    [...exclusions, ...possibleExclusions].map(({ reason }) => reason.text),
    caveats.map(({ text }) => text),
    [sure.legend, sure.how],
    [changes.rivalsText, changes.lineText],
    [
      ...platforms.map(({ note }) => note.text),
      duties.noopsText,
      ...platforms.flatMap(
        ({ capabilities }) => capabilities.flatMap(({ mechanism, left }) => [mechanism.text, fill(duties.left, { text: left })])
      )
    ],
    hiddenCosts.flatMap(({ costs }) => costs.map(({ text }) => text)),
    recommendation?.nextSteps.map(({ text }) => text) ?? []
  ];
}

// lib/report/terms/mark-terms.ts
function readGlossary(terms2, locale) {
  const spellings = terms2.filter(({ marked }) => marked).flatMap(({ id, title, also }) => [title[locale], ...also[locale]].map((spelling) => [spelling, id]));
  return {
    locale,
    terms: new Map(terms2.map(({ id, title, text }) => [id, { id, title: title[locale], text: text[locale] }])),
    matcher: compile2(spellings)
  };
}
function compile2(spellings) {
  const longestFirst = spellings.map(([spelling]) => spelling).toSorted((a, b) => b.length - a.length);
  const groups = RUNS.map(({ script, before }) => {
    const words = longestFirst.filter((spelling) => script.test(spelling.charAt(0)));
    return words.length > 0 ? [`(?<!${before})(?:${words.map(patternOf).join("|")})`] : [];
  });
  return {
    pattern: new RegExp(groups.flat().join("|"), "gu"),
    owners: new Map(spellings.map(([spelling, id]) => [spelling.toLowerCase(), { id, spelling }]))
  };
}
var RUNS = [
  { script: /^\p{Script=Hiragana}$/u, before: "[]", after: "[]" },
  { script: /^[\p{Script=Katakana}ー]$/u, before: "[\\p{Script=Katakana}\u30FC]", after: "[\\p{Script=Katakana}\u30FC]" },
  { script: /^\p{Script=Han}$/u, before: "[\\p{Script=Han}\\p{Script=Katakana}\u30FC]", after: "\\p{Script=Han}" },
  { script: /^[\p{Script=Latin}\p{N}]$/u, before: "[\\p{Script=Latin}\\p{N}-]", after: "[\\p{Script=Latin}\\p{N}-]" }
];
function patternOf(spelling) {
  const escaped = spelling.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const word = escaped.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const plural = /[a-z]$/i.test(spelling) && !/^(at|down|on) /.test(spelling) ? "(?:e?s)?" : "";
  const run = RUNS.find(({ script }) => script.test(spelling.at(-1) ?? ""));
  return word + plural + (run ? `(?!${run.after})` : "");
}
function ownerOf({ owners }, match) {
  const [found] = match;
  const text = found.toLowerCase();
  const owner = owners.get(text) ?? owners.get(text.replace(/s$/, "")) ?? owners.get(text.replace(/es$/, ""));
  const isCapitalised = owner !== void 0 && /^[a-z]/.test(owner.spelling) && /^[A-Z]/.test(found);
  return isCapitalised && isName(match) ? void 0 : owner?.id;
}
function isName({ 0: found, index, input }) {
  const opensSentence = /(^|[.:!?] |[“(])$/.test(input.slice(Math.max(0, index - 2), index));
  return !opensSentence || /^ \p{Lu}/u.test(input.slice(index + found.length));
}
function markTerms(glossary2, sections, own = []) {
  const parts = /* @__PURE__ */ new Map();
  const used = new Set(own);
  for (const texts of sections) {
    const seen = /* @__PURE__ */ new Set();
    for (const text of texts.filter((candidate) => !parts.has(candidate))) {
      const pieces = splitText(glossary2.matcher, text, seen);
      if (pieces.length > 1 || pieces[0]?.term !== void 0) parts.set(text, pieces);
    }
    seen.forEach((id) => used.add(id));
  }
  return { locale: glossary2.locale, parts, used: [...glossary2.terms.values()].filter(({ id }) => used.has(id)) };
}
function splitText(matcher, text, seen) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(matcher.pattern)) {
    const [found] = match;
    const term = ownerOf(matcher, match);
    if (term === void 0 || seen.has(term)) continue;
    seen.add(term);
    const [opening = ""] = /[\p{Ps}\p{Pi}]*$/u.exec(text.slice(end, match.index)) ?? [];
    const [closing = ""] = /^(['’]s)?[\p{Pe}\p{Pf}\p{Po}]*/u.exec(text.slice(match.index + found.length)) ?? [];
    const start = match.index - opening.length;
    if (start > end) parts.push({ text: text.slice(end, start) });
    parts.push({ opening, text: found, closing, term });
    end = match.index + found.length + closing.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

// lib/content/glossary.ts
init_engine();
import { join as join3 } from "node:path";

// lib/model/glossary.ts
import { z as z18 } from "zod";
var TERM_KINDS = ["field", "method"];
var spellingSchema = z18.string().regex(/^\S(.*\S)?$/, "is empty or has white space at an end");
var termSchema = z18.strictObject({
  id: idSchema,
  kind: z18.enum(TERM_KINDS),
  title: localisedTextSchema,
  /** Other spellings that mean it wherever they stand. English plurals in -s go without saying. */
  also: z18.strictObject({ en: z18.array(spellingSchema).default([]), ja: z18.array(spellingSchema).default([]) }).default({ en: [], ja: [] }),
  /** False for words so general that marking them in texts would say nothing: they stand in the list only. */
  marked: z18.boolean().default(true),
  /** The Japanese title in hiragana, for its place in the order; needed where it holds Chinese characters. */
  reading: z18.string().regex(/^[\p{Script=Hiragana}ー]+$/u, "is not written in hiragana").optional(),
  text: localisedTextSchema,
  /** Other terms worth reading next. */
  see: z18.array(idSchema).default([]),
  /** Where the text states a fact that could change. */
  evidence: evidenceIdsSchema.optional()
}).refine(({ title, reading }) => reading !== void 0 || !/\p{Script=Han}/u.test(title.ja), {
  path: ["reading"],
  message: "is missing although the Japanese title holds Chinese characters"
});

// lib/content/glossary.ts
init_locale();
function read(catalogue2, root) {
  const faults = [];
  const folder = readFolder(join3(root, "glossary"), { schema: termSchema, faults });
  const found = [...folder.values()];
  const sources = Object.keys(catalogue2.evidence);
  for (const { id, see, evidence = [] } of found) {
    const file = fileOf(id);
    const others = [...folder.keys()].filter((other) => other !== id);
    const strangers = see.filter((other) => !others.includes(other));
    faults.push(...strangers.map((other) => unknownId({ file, path: "see", what: "term", found: other, allowed: others })));
    const missing = evidence.filter((source) => !sources.includes(source));
    faults.push(...missing.map((source) => unknownId({ file, path: "evidence", what: "evidence", found: source, allowed: sources })));
  }
  return { found, faults: [...faults, ...checkSpellings(found)] };
}
function checkSpellings(terms2) {
  return LOCALES.flatMap((locale) => {
    const owners = /* @__PURE__ */ new Map();
    return terms2.flatMap(
      ({ id, title, also }) => [title[locale], ...also[locale]].flatMap((spelling, index) => {
        const owner = owners.get(spelling.toLowerCase());
        owners.set(spelling.toLowerCase(), id);
        const path = index === 0 ? `title.${locale}` : `also.${locale}[${index - 1}]`;
        return owner === void 0 ? [] : [{ file: fileOf(id), path, message: `is "${spelling}", which is a spelling of "${owner}" already` }];
      })
    );
  });
}
var fileOf = (id) => `content/glossary/${id}.yaml`;
function loadGlossary(catalogue2, root = contentRoot()) {
  const { found, faults } = read(catalogue2, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join("\n"));
  return deepFreeze(found);
}

// lib/server/catalogue.ts
function catalogue() {
  return loadCatalogue();
}

// lib/server/glossary.ts
var terms;
var prepared = /* @__PURE__ */ new Map();
function glossaryTerms() {
  terms ??= loadGlossary(catalogue());
  return terms;
}
function glossary(locale) {
  const ready = prepared.get(locale) ?? readGlossary(glossaryTerms(), locale);
  prepared.set(locale, ready);
  return ready;
}

// lib/content/noops.ts
init_engine();
import { join as join4 } from "node:path";
function read2(catalogue2, root) {
  const faults = [];
  const folder = readFolder(join4(root, "noops"), { schema: noopsSchema, faults });
  const alternatives = catalogue2.alternatives.map(({ id }) => id);
  const sources = Object.keys(catalogue2.evidence);
  for (const [id, { capabilities }] of folder) {
    const file = `content/noops/${id}.yaml`;
    if (!alternatives.includes(id)) faults.push(unknownId({ file, path: "id", what: "alternative", found: id, allowed: alternatives }));
    for (const capability of CAPABILITIES) {
      const path = `capabilities.${capability}.evidence`;
      const missing = capabilities[capability].evidence.filter((source) => !sources.includes(source));
      faults.push(...missing.map((found) => unknownId({ file, path, what: "evidence", found, allowed: sources })));
    }
  }
  for (const id of alternatives.filter((alternative) => !folder.has(alternative)))
    faults.push({ file: `content/noops/${id}.yaml`, path: "", message: "does not exist" });
  return { found: alternatives.flatMap((id) => folder.get(id) ?? []), faults };
}
function loadNoops(catalogue2, root = contentRoot()) {
  const { found, faults } = read2(catalogue2, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join("\n"));
  return deepFreeze(found);
}

// lib/content/responsibilities.ts
init_engine();
import { join as join5 } from "node:path";

// lib/model/responsibility.ts
import { z as z19 } from "zod";
var LAYERS = ["hardware", "virtualisation", "operating-system", "container", "runtime", "application", "function"];
var CARRIERS = ["provider", "operator", "shared", "team", "none"];
var carrierSchema = z19.enum(CARRIERS);
var responsibilitySchema = z19.strictObject({
  /** Of the alternative. */
  id: idSchema,
  layers: z19.strictObject({
    hardware: carrierSchema,
    virtualisation: carrierSchema,
    "operating-system": carrierSchema,
    container: carrierSchema,
    runtime: carrierSchema,
    application: carrierSchema,
    function: carrierSchema
  }),
  /** What the seven words leave out, and where the notes' table reads differently. */
  note: localisedTextSchema,
  evidence: evidenceIdsSchema
});

// lib/content/responsibilities.ts
function read3(catalogue2, root) {
  const faults = [];
  const folder = readFolder(join5(root, "responsibilities"), { schema: responsibilitySchema, faults });
  const alternatives = catalogue2.alternatives.map(({ id }) => id);
  for (const [id, { evidence }] of folder) {
    const file = `content/responsibilities/${id}.yaml`;
    if (!alternatives.includes(id)) faults.push(unknownId({ file, path: "id", what: "alternative", found: id, allowed: alternatives }));
    const known2 = Object.keys(catalogue2.evidence);
    for (const found of evidence.filter((source) => !known2.includes(source)))
      faults.push(unknownId({ file, path: "evidence", what: "evidence", found, allowed: known2 }));
  }
  for (const id of alternatives.filter((alternative) => !folder.has(alternative)))
    faults.push({ file: `content/responsibilities/${id}.yaml`, path: "", message: "does not exist" });
  return { found: alternatives.flatMap((id) => folder.get(id) ?? []), faults };
}
function loadResponsibilities(catalogue2, root = contentRoot()) {
  const { found, faults } = read3(catalogue2, root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.file} ${formatFault(fault)}`).join("\n"));
  return deepFreeze(found);
}

// app/[locale]/r/[code]/read-duties.ts
var content;
function readDuties(catalogue2, report) {
  const today = catalogue();
  content ??= { responsibilities: loadResponsibilities(today), noops: loadNoops(today) };
  return describeDuties({ ...content, report, catalogue: { ...catalogue2, evidence: { ...today.evidence, ...catalogue2.evidence } } });
}

// components/compare/side.ts
init_locale2();
function comparePath(locale, a, b = "") {
  const query4 = new URLSearchParams(b === "" ? { a } : { a, b });
  return `/${locale}/compare?${query4.toString()}`;
}

// lib/locale/words/glossary.ts
init_words();
var glossaryWords = defineWords({
  en: {
    title: "Glossary",
    lead: "{n} words in one or two sentences each: those of the field, and those of this method. Elsewhere on this site a word with a dotted line under it tells its meaning on the spot.",
    description: "The words of platforms and of this method, each in one or two sentences.",
    kinds: {
      field: { label: "The field", title: "{n} words of the field" },
      method: { label: "The method", title: "{n} words of this method" }
    },
    see: "See also",
    hint: "A word with a dotted line under it tells its meaning when pressed.",
    all: "All words",
    more: "In the glossary",
    here: "Words used here:",
    between: " \xB7 "
  },
  ja: {
    title: "\u7528\u8A9E\u96C6",
    lead: "\u3053\u306E\u5206\u91CE\u306E\u7528\u8A9E\u3068\u3001\u3053\u306E\u8A55\u4FA1\u65B9\u6CD5\u306E\u7528\u8A9E\u3001\u5408\u308F\u305B\u3066{n}\u8A9E\u3092\u3001\u305D\u308C\u305E\u308C\u4E00\u3001\u4E8C\u6587\u3067\u8AAC\u660E\u3057\u307E\u3059\u3002\u307B\u304B\u306E\u30DA\u30FC\u30B8\u3067\u306F\u3001\u70B9\u7DDA\u306E\u5F15\u304B\u308C\u305F\u8A00\u8449\u3092\u62BC\u3059\u3068\u3001\u305D\u306E\u5834\u3067\u610F\u5473\u3092\u8AAD\u3081\u307E\u3059\u3002",
    description: "\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u3068\u3053\u306E\u8A55\u4FA1\u65B9\u6CD5\u306B\u95A2\u3059\u308B\u7528\u8A9E\u3092\u3001\u4E00\u3001\u4E8C\u6587\u3067\u8AAC\u660E\u3057\u307E\u3059\u3002",
    kinds: {
      field: { label: "\u5206\u91CE", title: "\u3053\u306E\u5206\u91CE\u306E{n}\u8A9E" },
      method: { label: "\u8A55\u4FA1\u65B9\u6CD5", title: "\u3053\u306E\u8A55\u4FA1\u65B9\u6CD5\u306E{n}\u8A9E" }
    },
    see: "\u95A2\u9023",
    hint: "\u70B9\u7DDA\u306E\u5F15\u304B\u308C\u305F\u8A00\u8449\u3092\u62BC\u3059\u3068\u3001\u610F\u5473\u3092\u8AAD\u3081\u307E\u3059\u3002",
    all: "\u7528\u8A9E\u96C6",
    more: "\u7528\u8A9E\u96C6\u3067\u8AAD\u3080",
    here: "\u3053\u3053\u306B\u51FA\u3066\u304F\u308B\u7528\u8A9E\uFF1A",
    between: "\u30FB"
  }
});

// components/parts/terms.tsx
import { jsx, jsxs } from "react/jsx-runtime";
function TextWithTerms({ text, terms: terms2 }) {
  const parts = terms2.parts.get(text);
  if (!parts) return text;
  return parts.map((part) => part.term === void 0 ? part.text : /* @__PURE__ */ jsx(Word, { part }, part.term));
}
function Word({ part: { opening, text, closing, term } }) {
  const word = /* @__PURE__ */ jsx(TermButton, { term, children: text });
  if (opening + closing === "") return word;
  return /* @__PURE__ */ jsxs("span", { className: "whitespace-nowrap", children: [
    opening,
    word,
    closing
  ] });
}
function TermButton({ term, children }) {
  return /* @__PURE__ */ jsx("button", { type: "button", className: "term", popoverTarget: noteId(term), children });
}
function TermNotes({ terms: terms2 }) {
  const { more } = glossaryWords(terms2.locale);
  return terms2.used.map(({ id, title, text }) => /* @__PURE__ */ jsxs(
    "div",
    {
      id: noteId(id),
      popover: "auto",
      className: "term-note",
      role: "note",
      "aria-label": title,
      "aria-describedby": `${noteId(id)}-text`,
      tabIndex: -1,
      autoFocus: true,
      children: [
        /* @__PURE__ */ jsx("dfn", { className: "font-semibold not-italic", children: title }),
        /* @__PURE__ */ jsx("p", { id: `${noteId(id)}-text`, children: text }),
        /* @__PURE__ */ jsx("a", { className: "text-sm text-accent", href: `/${terms2.locale}/glossary#${id}`, children: more })
      ]
    },
    id
  ));
}
function TermHint({ locale }) {
  const { hint, all } = glossaryWords(locale);
  return /* @__PURE__ */ jsxs("p", { className: "no-print mt-2 text-sm text-muted", children: [
    hint,
    " ",
    /* @__PURE__ */ jsx("a", { className: "inline-flex min-h-6 items-center text-accent", href: `/${locale}/glossary`, children: all })
  ] });
}
var noteId = (term) => `term-${term}`;

// lib/locale/words/export.ts
init_words();
var exportWords = defineWords({
  en: {
    noFormat: "A file\u2019s address ends in {formats}.",
    or: " or ",
    section: "Take it with you",
    title: "The result as a file, and beside another result",
    text: "Each file holds what this page says, in this language, with the link back here.",
    files: {
      md: "Whole result (Markdown)",
      "madr.md": "Decision record (MADR)",
      csv: "Table (CSV)",
      json: "For programs (JSON)"
    },
    notes: {
      md: "for a wiki or a repository",
      "madr.md": "drivers, options, outcome, consequences, when to revisit",
      csv: "criteria and platforms, opens in a spreadsheet",
      json: "as the API replies"
    },
    compare: "Compare with another result",
    portfolio: "Add to a portfolio",
    madr: {
      context: "Where should this workload run? {n} platforms were weighed on {criteria} criteria for the {given} of {total} questions that were answered.",
      most: "{criterion} matters most",
      least: "{criterion} matters least",
      unanswered: "Not answered: {questions}",
      excluded: "excluded",
      none: "No option is chosen.",
      watch: "It works, but watch: {title}. {text}",
      cost: "{title}: {text}",
      before: "Before it is accepted",
      confirm: "Confirmed once these first steps hold on {platform}:",
      score: "{score} of 100 points, rank {rank}",
      scoreOut: "it is excluded: {exclusions} (it would have {score} of 100 points)",
      ahead: "{criterion}: {points} points ahead of {first}",
      behind: "{criterion}: {points} points behind {first}",
      revisit: "When to revisit",
      rules: "When the rules change: this record follows version {version} of {date}. The link keeps its result and says what today\u2019s rules would say where that differs.",
      link: "Whole result with reasons and evidence"
    },
    table: {
      measure: "Measure",
      subject: "Criterion",
      weight: "Weight (%)",
      value: "Value (0\u2013100)",
      points: "Points",
      score: "Score",
      low: "Lowest score",
      high: "Highest score",
      rank: "Rank",
      share: "Ranks first in",
      status: "Status",
      excludedBy: "Excluded by",
      title: "Title",
      address: "Address",
      rules: "Rules",
      separator: "; "
    }
  },
  ja: {
    noFormat: "\u30D5\u30A1\u30A4\u30EB\u306E\u30A2\u30C9\u30EC\u30B9\u306E\u672B\u5C3E\u306F{formats}\u3067\u3059\u3002",
    or: "\u3001",
    section: "\u6301\u3061\u51FA\u3059",
    title: "\u7D50\u679C\u3092\u30D5\u30A1\u30A4\u30EB\u3067\u4FDD\u5B58\u3001\u5225\u306E\u7D50\u679C\u3068\u6BD4\u8F03",
    text: "\u3069\u306E\u30D5\u30A1\u30A4\u30EB\u3082\u3053\u306E\u30DA\u30FC\u30B8\u3068\u540C\u3058\u5185\u5BB9\u3092\u65E5\u672C\u8A9E\u3067\u53CE\u3081\u3001\u3053\u306E\u30DA\u30FC\u30B8\u3078\u306E\u30EA\u30F3\u30AF\u3092\u542B\u307F\u307E\u3059\u3002",
    files: {
      md: "\u7D50\u679C\u5168\u4F53\uFF08Markdown\uFF09",
      "madr.md": "\u6C7A\u5B9A\u8A18\u9332\uFF08MADR\uFF09",
      csv: "\u8868\uFF08CSV\uFF09",
      json: "\u30D7\u30ED\u30B0\u30E9\u30E0\u7528\uFF08JSON\uFF09"
    },
    notes: {
      md: "Wiki\u3084\u30EA\u30DD\u30B8\u30C8\u30EA\u306B",
      "madr.md": "\u6C7A\u3081\u624B\u3001\u9078\u629E\u80A2\u3001\u7D50\u8AD6\u3001\u5F71\u97FF\u3001\u898B\u76F4\u3057\u306E\u6761\u4EF6",
      csv: "\u8A55\u4FA1\u57FA\u6E96\u3068\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u306E\u8868\uFF08\u8868\u8A08\u7B97\u30BD\u30D5\u30C8\u7528\uFF09",
      json: "API\u306E\u5FDC\u7B54\u3068\u540C\u3058\u5F62\u5F0F"
    },
    compare: "\u5225\u306E\u7D50\u679C\u3068\u6BD4\u3079\u308B",
    portfolio: "\u30DD\u30FC\u30C8\u30D5\u30A9\u30EA\u30AA\u306B\u52A0\u3048\u308B",
    madr: {
      context: "\u3053\u306E\u30EF\u30FC\u30AF\u30ED\u30FC\u30C9\u3092\u3069\u3053\u3067\u52D5\u304B\u3059\u304B\u3002{total}\u554F\u4E2D{given}\u554F\u306E\u56DE\u7B54\u306B\u3082\u3068\u3065\u304D\u3001{n}\u7A2E\u985E\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\u3092{criteria}\u500B\u306E\u57FA\u6E96\u3067\u8A55\u4FA1\u3057\u307E\u3057\u305F\u3002",
      most: "\u6700\u3082\u91CD\u8996\uFF1A{criterion}",
      least: "\u91CD\u8996\u3057\u306A\u3044\uFF1A{criterion}",
      unanswered: "\u672A\u56DE\u7B54\uFF1A{questions}",
      excluded: "\u9664\u5916",
      none: "\u9078\u3079\u308B\u9078\u629E\u80A2\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
      watch: "\u4F7F\u3048\u308B\u304C\u6CE8\u610F\u304C\u5FC5\u8981\uFF1A{title}\u3002{text}",
      cost: "{title}\uFF1A{text}",
      before: "\u627F\u8A8D\u306E\u524D\u306B",
      confirm: "{platform}\u3067\u6B21\u306E\u6700\u521D\u306E\u624B\u9806\u304C\u6210\u308A\u7ACB\u3066\u3070\u3001\u3053\u306E\u6C7A\u5B9A\u3092\u78BA\u8A8D\u3067\u304D\u305F\u3053\u3068\u306B\u306A\u308A\u307E\u3059\u3002",
      score: "100\u70B9\u6E80\u70B9\u3067{score}\u70B9\u3001{rank}\u4F4D",
      scoreOut: "\u9664\u5916\uFF1A{exclusions}\uFF08\u9664\u5916\u304C\u306A\u3051\u308C\u3070100\u70B9\u6E80\u70B9\u3067{score}\u70B9\uFF09",
      ahead: "{criterion}\uFF1A{first}\u3092{points}\u70B9\u4E0A\u56DE\u308B",
      behind: "{criterion}\uFF1A{first}\u3092{points}\u70B9\u4E0B\u56DE\u308B",
      revisit: "\u898B\u76F4\u3057\u306E\u6761\u4EF6",
      rules: "\u30EB\u30FC\u30EB\u304C\u5909\u308F\u3063\u305F\u3068\u304D\u3002\u3053\u306E\u8A18\u9332\u306F\u7B2C{version}\u7248\uFF08{date}\uFF09\u306B\u3088\u308A\u307E\u3059\u3002\u30EA\u30F3\u30AF\u306E\u7D50\u679C\u306F\u5909\u308F\u3089\u305A\u3001\u73FE\u5728\u306E\u30EB\u30FC\u30EB\u3067\u7570\u306A\u308B\u5834\u5408\u306F\u305D\u306E\u65E8\u304C\u793A\u3055\u308C\u307E\u3059\u3002",
      link: "\u7406\u7531\u3068\u6839\u62E0\u3092\u542B\u3080\u7D50\u679C\u5168\u4F53"
    },
    table: {
      measure: "\u9805\u76EE",
      subject: "\u57FA\u6E96",
      weight: "\u91CD\u307F\uFF08%\uFF09",
      value: "\u5024\uFF080\u301C100\uFF09",
      points: "\u5F97\u70B9",
      score: "\u7DCF\u5F97\u70B9",
      low: "\u6700\u4F4E\u306E\u7DCF\u5F97\u70B9",
      high: "\u6700\u9AD8\u306E\u7DCF\u5F97\u70B9",
      rank: "\u9806\u4F4D",
      share: "\u9996\u4F4D\u306E\u5272\u5408",
      status: "\u72B6\u614B",
      excludedBy: "\u9664\u5916\u306E\u7406\u7531",
      title: "\u30BF\u30A4\u30C8\u30EB",
      address: "\u30A2\u30C9\u30EC\u30B9",
      rules: "\u30EB\u30FC\u30EB",
      separator: "\uFF1B"
    }
  }
});

// components/result/result-page.tsx
init_share();

// components/result/answers-section.tsx
init_scroll_region();
init_locale2();
init_report();
init_links();

// components/ui/section.tsx
import { jsx as jsx3, jsxs as jsxs2 } from "react/jsx-runtime";
function Section({ id, label, title, children }) {
  return /* @__PURE__ */ jsxs2("section", { id, className: "border-t-2 border-ink pt-3 print:pt-1", children: [
    /* @__PURE__ */ jsx3("p", { className: "text-sm text-muted print:hidden", "aria-hidden": "true", children: label }),
    /* @__PURE__ */ jsx3("h2", { className: "mb-4 text-xl sm:text-2xl print:mb-1 print:text-base", children: title }),
    children
  ] });
}

// components/result/answers-section.tsx
import { jsx as jsx4, jsxs as jsxs3 } from "react/jsx-runtime";
function AnswersSection({ report, links, words }) {
  const given = report.answers.filter(({ state }) => state === "answered").length;
  const title = fill(words.answers.title, { n: given, total: report.answers.length });
  const half = Math.ceil(report.answers.length / 2);
  const first = report.ranking[0]?.short ?? "";
  return /* @__PURE__ */ jsxs3(Section, { id: "answers", label: words.sections.answers, title, children: [
    /* @__PURE__ */ jsxs3("p", { className: "mb-2 text-sm text-muted", children: [
      words.answers.points,
      " ",
      words.answers.purpose
    ] }),
    /* @__PURE__ */ jsx4(ScrollRegion, { label: title, children: /* @__PURE__ */ jsx4("div", { className: "grid gap-x-12 lg:grid-cols-2 print:grid-cols-2", children: [report.answers.slice(0, half), report.answers.slice(half)].map((answers, part) => /* @__PURE__ */ jsxs3(
      "table",
      {
        className: `w-full self-start text-sm ${answers.some(({ state }) => state === "answered") ? "" : "print:hidden"}`,
        children: [
          /* @__PURE__ */ jsx4("caption", { className: "sr-only", children: title }),
          /* @__PURE__ */ jsx4("thead", { children: /* @__PURE__ */ jsxs3("tr", { className: "text-left align-bottom", children: [
            /* @__PURE__ */ jsx4("th", { scope: "col", className: "py-1 pr-2 font-normal text-muted", children: words.answers.question }),
            /* @__PURE__ */ jsx4("th", { scope: "col", className: "px-2 py-1 font-normal text-muted", children: words.answers.answer }),
            /* @__PURE__ */ jsx4("th", { scope: "col", className: "px-2 py-1 text-right font-normal text-muted", children: fill(words.answers.effect, { first }) }),
            /* @__PURE__ */ jsx4("th", { scope: "col", className: "no-print", children: /* @__PURE__ */ jsx4("span", { className: "sr-only", children: words.answers.edit }) })
          ] }) }),
          /* @__PURE__ */ jsx4("tbody", { children: answers.map((answer) => /* @__PURE__ */ jsx4(AnswerRow, { answer, links, words: words.answers }, answer.question)) })
        ]
      },
      part
    )) }) }),
    /* @__PURE__ */ jsx4(Priorities, { report, links, words })
  ] });
}
function AnswerRow({ answer, links, words }) {
  const action = answer.state === "answered" ? words.edit : words.give;
  return /* @__PURE__ */ jsxs3("tr", { className: `border-t border-line ${answer.state === "answered" ? "" : "print:hidden"}`, children: [
    /* @__PURE__ */ jsx4("th", { scope: "row", className: "py-1 pr-2 text-left font-normal print:py-0", children: answer.short }),
    /* @__PURE__ */ jsx4("td", { className: "px-2 py-1 print:py-0", children: answer.state === "answered" ? /* @__PURE__ */ jsx4("strong", { className: "font-semibold", children: answer.answer }) : /* @__PURE__ */ jsx4("span", { className: "text-muted", children: words[answer.state] }) }),
    /* @__PURE__ */ jsx4("td", { className: "px-2 py-1 text-right tabular-nums print:py-0", children: answer.points === null ? "" : formatDifference(answer.points) }),
    /* @__PURE__ */ jsx4("td", { className: "no-print pl-2 text-right", children: /* @__PURE__ */ jsxs3("a", { className: "inline-flex min-h-9 items-center text-accent underline", href: editPath(links, answer.question), children: [
      /* @__PURE__ */ jsx4("span", { "aria-hidden": "true", children: action }),
      /* @__PURE__ */ jsx4("span", { className: "sr-only", children: fill(words.editLabel, { action, question: answer.short }) })
    ] }) })
  ] });
}
function Priorities({ report, links, words }) {
  const { most, least } = report.priorities;
  const comma = reportWords(report.locale).listComma;
  return /* @__PURE__ */ jsxs3("p", { className: "mt-4", children: [
    /* @__PURE__ */ jsx4("strong", { className: "font-semibold", children: words.answers.priorities }),
    " ",
    most.length + least.length === 0 && words.answers.noPriorities,
    most.length > 0 && fill(words.answers.most, { criteria: most.join(comma) }),
    " ",
    least.length > 0 && fill(words.answers.least, { criteria: least.join(comma) }),
    " ",
    /* @__PURE__ */ jsx4("a", { className: "no-print inline-flex min-h-9 items-center text-accent underline", href: editPath(links, "priorities"), children: words.answers.setPriorities })
  ] });
}

// components/parts/sources.tsx
init_locale2();
import { Fragment, jsx as jsx5, jsxs as jsxs4 } from "react/jsx-runtime";
function SourceMarks({ sources, words }) {
  return /* @__PURE__ */ jsx5("span", { className: "cites", children: sources.toSorted((a, b) => a - b).map((number) => /* @__PURE__ */ jsxs4("a", { href: `#source-${number}`, "aria-label": fill(words.evidence.backLabel, { n: number }), children: [
    "[",
    number,
    "]"
  ] }, number)) });
}
function SourceEntry({ source, words }) {
  return /* @__PURE__ */ jsxs4(Fragment, { children: [
    source.address === null ? /* @__PURE__ */ jsx5("span", { children: source.title }) : /* @__PURE__ */ jsxs4("a", { className: "text-accent underline", href: source.address, rel: "noopener noreferrer external", children: [
      source.title,
      /* @__PURE__ */ jsxs4("span", { className: "sr-only", children: [
        " (",
        words.evidence.external,
        ")"
      ] })
    ] }),
    /* @__PURE__ */ jsxs4("span", { className: "text-muted", children: [
      " ",
      "\xB7 ",
      source.publisher,
      " \xB7 ",
      /* @__PURE__ */ jsxs4("span", { className: "print:hidden", children: [
        source.kind,
        " \xB7 "
      ] }),
      source.dates,
      source.path !== null && /* @__PURE__ */ jsxs4("span", { className: "break-all print:hidden", children: [
        " \xB7 ",
        source.path
      ] })
    ] }),
    source.reserve !== null && /* @__PURE__ */ jsx5("span", { className: "ml-1 rounded-sm border border-warn px-1 text-xs text-warn", children: source.reserve })
  ] });
}

// components/parts/claim-text.tsx
import { Fragment as Fragment2, jsx as jsx6, jsxs as jsxs5 } from "react/jsx-runtime";
function ClaimText({ claim, terms: terms2 }) {
  return /* @__PURE__ */ jsxs5(Fragment2, { children: [
    /* @__PURE__ */ jsx6(TextWithTerms, { text: claim.text, terms: terms2 }),
    /* @__PURE__ */ jsx6(SourceMarks, { sources: claim.sources, words: resultWords(terms2.locale) })
  ] });
}

// components/result/caveats-section.tsx
import { jsx as jsx7, jsxs as jsxs6 } from "react/jsx-runtime";
function CaveatsSection({ caveats, words, terms: terms2 }) {
  const title = caveats.length === 0 ? words.caveats.none : words.caveats.some;
  return /* @__PURE__ */ jsx7(Section, { id: "caveats", label: words.sections.caveats, title, children: /* @__PURE__ */ jsx7("ul", { className: "grid gap-x-12 gap-y-4 md:grid-cols-2 print:grid-cols-2 print:gap-y-1", children: caveats.map((caveat) => /* @__PURE__ */ jsxs6("li", { className: "border-l-4 border-warn pl-3", children: [
    /* @__PURE__ */ jsx7("h3", { className: "text-base", children: caveat.title }),
    /* @__PURE__ */ jsx7("p", { children: /* @__PURE__ */ jsx7(ClaimText, { claim: caveat, terms: terms2 }) })
  ] }, caveat.caveat)) }) });
}

// components/parts/family-mark.tsx
init_family_style();
import { jsx as jsx8, jsxs as jsxs7 } from "react/jsx-runtime";
function FamilyMark({ family, label }) {
  return /* @__PURE__ */ jsxs7("span", { className: "inline-flex items-center gap-1.5 text-sm text-muted", children: [
    /* @__PURE__ */ jsx8("span", { "aria-hidden": "true", className: `size-2.5 rounded-[2px] ${familyStyle(family).background}` }),
    label
  ] });
}

// components/result/changes-section.tsx
init_locale2();

// components/result/weight-figure.tsx
init_scroll_region();

// components/charts/weight-chart.tsx
init_rem();
import { jsx as jsx9, jsxs as jsxs8 } from "react/jsx-runtime";
var HEAD = 60;
var MARK_STEP = 16;
var MARK_LINES = 3;
var HEIGHT = 260;
var FOOT = 40;
var PLOT = 54;
var LABEL_STEP = 17;
function WeightChart({ id, title, description, lines, marks, axis }) {
  const scale = fitScale(lines);
  const places = placeLabels(lines.map(({ end }) => scale(end)));
  return /* @__PURE__ */ jsxs8("svg", { className: "chart block w-full", height: rem(HEAD + HEIGHT + FOOT), role: "img", "aria-labelledby": `${id}-title ${id}-desc`, children: [
    /* @__PURE__ */ jsx9("title", { id: `${id}-title`, children: title }),
    /* @__PURE__ */ jsx9("desc", { id: `${id}-desc`, children: description }),
    /* @__PURE__ */ jsx9("line", { x1: "0", x2: `${PLOT}%`, y1: rem(HEAD + HEIGHT), y2: rem(HEAD + HEIGHT), className: "stroke-line-strong" }),
    marks.filter(({ kind }) => kind === "end").map((mark) => /* @__PURE__ */ jsx9(EndMark, { mark }, mark.percent)),
    marks.filter(({ kind }) => kind !== "end").map((mark, index) => /* @__PURE__ */ jsx9(Mark, { mark, labelAt: 13 + index % MARK_LINES * MARK_STEP }, index)),
    [...lines].reverse().map((line) => /* @__PURE__ */ jsx9(Line, { line, scale, labelAt: places[lines.indexOf(line)] ?? 0 }, line.key)),
    marks.filter(({ kind }) => kind === "flip").map(({ percent }) => /* @__PURE__ */ jsx9(
      "circle",
      {
        cx: `${percent * PLOT / 100}%`,
        cy: rem(scale(Math.max(...lines.map(({ start, end }) => start + (end - start) * percent / 100)))),
        r: rem(5),
        className: "fill-paper stroke-ink",
        strokeWidth: "2"
      },
      percent
    )),
    /* @__PURE__ */ jsxs8("text", { x: "0", y: rem(HEAD + HEIGHT + 34), className: "fill-muted text-xs", children: [
      axis,
      " \u2192"
    ] })
  ] });
}
function fitScale(lines) {
  const all = lines.flatMap(({ start, end }) => [start, end]);
  const low = Math.floor(Math.min(...all, 100) / 10) * 10;
  const high = Math.max(Math.ceil(Math.max(...all, 0) / 10) * 10, low + 10);
  return (points) => HEAD + 8 + (high - points) / (high - low) * (HEIGHT - 16);
}
function placeLabels(ends) {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const places = [...ends];
  let free = HEAD;
  for (const index of order) {
    places[index] = Math.max(ends[index] ?? 0, free);
    free = (places[index] ?? 0) + LABEL_STEP;
  }
  let floor = HEAD + HEIGHT;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index] ?? 0, floor);
    floor = (places[index] ?? 0) - LABEL_STEP;
  }
  return places;
}
function EndMark({ mark: { percent, label } }) {
  return /* @__PURE__ */ jsx9(
    "text",
    {
      x: `${percent * PLOT / 100}%`,
      y: rem(HEAD + HEIGHT + 16),
      textAnchor: percent === 0 ? "start" : "end",
      className: "fill-muted text-xs",
      children: label
    }
  );
}
function Mark({ mark: { kind, percent, label }, labelAt }) {
  const x = `${percent * PLOT / 100}%`;
  return /* @__PURE__ */ jsxs8("g", { children: [
    /* @__PURE__ */ jsx9(
      "line",
      {
        x1: x,
        x2: x,
        y1: rem(labelAt + 5),
        y2: rem(HEAD + HEIGHT),
        className: "stroke-ink",
        strokeDasharray: kind === "now" ? void 0 : "3 3"
      }
    ),
    /* @__PURE__ */ jsx9("text", { x, y: rem(labelAt), textAnchor: percent < 50 ? "start" : "middle", className: "fill-ink text-xs font-bold", children: label })
  ] });
}
function Line({ line, scale, labelAt }) {
  const end = scale(line.end);
  return /* @__PURE__ */ jsxs8("g", { children: [
    /* @__PURE__ */ jsx9(
      "line",
      {
        x1: "0",
        x2: `${PLOT}%`,
        y1: rem(scale(line.start)),
        y2: rem(end),
        className: line.hue.stroke,
        strokeWidth: line.marked ? 4 : 1.5
      }
    ),
    /* @__PURE__ */ jsx9("line", { x1: `${PLOT}%`, x2: `${PLOT + 3}%`, y1: rem(end), y2: rem(labelAt), className: "stroke-line-strong" }),
    /* @__PURE__ */ jsxs8("text", { x: `${PLOT + 3.5}%`, y: rem(labelAt + 4), className: `fill-ink text-xs ${line.marked ? "font-bold" : ""}`, children: [
      line.label,
      " ",
      /* @__PURE__ */ jsx9("tspan", { className: "fill-muted", children: line.amount })
    ] })
  ] });
}

// components/result/weight-figure.tsx
init_family_style();
init_locale2();
init_links();
import { Fragment as Fragment3, jsx as jsx10, jsxs as jsxs9 } from "react/jsx-runtime";
function WeightFigure({ changes, lines, links, chosen, words, terms: terms2 }) {
  const line = lines.find(({ criterion }) => criterion === chosen) ?? lines[0];
  if (!line) return null;
  return /* @__PURE__ */ jsxs9("div", { id: "weight", children: [
    changes.weights.length > 0 && /* @__PURE__ */ jsxs9(Fragment3, { children: [
      /* @__PURE__ */ jsx10("h3", { className: "text-base", children: words.weights }),
      /* @__PURE__ */ jsx10("ul", { className: "mt-1 mb-6 max-w-4xl space-y-1 print:mb-0 print:max-w-none print:space-y-0", children: changes.weights.map((sentence) => /* @__PURE__ */ jsx10("li", { children: sentence }, sentence)) })
    ] }),
    /* @__PURE__ */ jsxs9("div", { className: "print:hidden", children: [
      /* @__PURE__ */ jsx10("h3", { className: "text-base", children: fill(words.line, { criterion: line.title }) }),
      /* @__PURE__ */ jsx10("p", { className: "text-sm text-muted", children: /* @__PURE__ */ jsx10(TextWithTerms, { text: words.lineText, terms: terms2 }) }),
      /* @__PURE__ */ jsx10(CriterionLinks, { lines, line, links, words }),
      /* @__PURE__ */ jsxs9("div", { className: "grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-2", children: [
        /* @__PURE__ */ jsxs9("figure", { children: [
          /* @__PURE__ */ jsx10(
            WeightChart,
            {
              id: "weight-chart",
              title: fill(words.linePicture, { criterion: line.title }),
              description: line.sentence,
              axis: fill(words.axis, { criterion: line.title }),
              lines: line.platforms.map(({ alternative, short, family, scores }, index) => ({
                key: alternative,
                label: short,
                amount: formatPoints(scores.at(-1) ?? 0),
                start: scores[0] ?? 0,
                end: scores.at(-1) ?? 0,
                hue: familyStyle(family),
                marked: index === 0
              })),
              marks: line.marks.map((mark) => ({ kind: mark.kind, percent: mark.percent, label: labelOf(mark, words) }))
            }
          ),
          /* @__PURE__ */ jsx10("figcaption", { className: "mt-2", children: line.sentence })
        ] }),
        /* @__PURE__ */ jsx10(WeightTable, { line, words })
      ] })
    ] })
  ] });
}
function labelOf({ kind, text, leader }, words) {
  if (kind === "now") return fill(words.now, { weight: text });
  return leader === null ? text : fill(words.flip, { weight: text, leader });
}
function CriterionLinks({
  lines,
  line,
  links,
  words
}) {
  return /* @__PURE__ */ jsxs9("nav", { "aria-label": words.lineChoose, className: "mb-4 flex flex-wrap items-center gap-x-4 text-sm", children: [
    /* @__PURE__ */ jsx10("span", { className: "text-muted", children: words.lineChoose }),
    lines.map(({ criterion, title }) => /* @__PURE__ */ jsx10(
      "a",
      {
        href: `${resultPath(links, { weight: criterion })}#weight`,
        className: "inline-flex min-h-11 items-center text-accent underline aria-current:font-bold aria-current:text-ink aria-current:no-underline",
        ...criterion === line.criterion && { "aria-current": "true" },
        children: title
      },
      criterion
    ))
  ] });
}
function WeightTable({ line, words }) {
  const caption = fill(words.lineTable, { criterion: line.title });
  return /* @__PURE__ */ jsx10(ScrollRegion, { label: caption, children: /* @__PURE__ */ jsxs9("table", { id: "weight-table", className: "numbers w-full text-sm", children: [
    /* @__PURE__ */ jsx10("caption", { className: "sr-only", children: caption }),
    /* @__PURE__ */ jsx10("thead", { children: /* @__PURE__ */ jsxs9("tr", { className: "align-bottom", children: [
      /* @__PURE__ */ jsx10("th", { scope: "col", className: "sticky left-0 bg-paper py-2 pr-2 text-left", children: words.platform }),
      line.marks.map((mark) => /* @__PURE__ */ jsx10(
        "th",
        {
          scope: "col",
          className: `min-w-16 px-2 py-2 text-right leading-tight ${mark.kind === "now" ? "font-semibold" : "font-normal text-muted"}`,
          children: mark.leader === null ? labelOf(mark, words) : fill(words.at, { weight: mark.text })
        },
        `${mark.kind} ${mark.percent}`
      ))
    ] }) }),
    /* @__PURE__ */ jsx10("tbody", { children: line.platforms.map(({ alternative, short, scores }) => /* @__PURE__ */ jsxs9("tr", { className: "border-t border-line", children: [
      /* @__PURE__ */ jsx10("th", { scope: "row", className: "sticky left-0 bg-paper py-1.5 pr-2 text-left font-normal", children: short }),
      scores.map((score, column) => /* @__PURE__ */ jsx10("td", { className: line.marks[column]?.kind === "now" ? "font-semibold" : void 0, children: formatPoints(score) }, column))
    ] }, alternative)) })
  ] }) });
}

// components/result/changes-section.tsx
import { jsx as jsx11, jsxs as jsxs10 } from "react/jsx-runtime";
function ChangesSection({ report, sensitivity, links, weight, pathOf: pathOf2, label, words, terms: terms2 }) {
  const { changes, ranking } = report;
  const title = changes.flips.length === 0 ? words.none : fill(words.some, { n: changes.flips.length, total: ranking.length - 1 });
  return /* @__PURE__ */ jsx11(Section, { id: "changes", label, title, children: /* @__PURE__ */ jsxs10("div", { className: "space-y-8 print:space-y-1", children: [
    /* @__PURE__ */ jsx11(AnswerFlips, { changes, pathOf: pathOf2, words }),
    /* @__PURE__ */ jsx11(Distances, { sensitivity, words, terms: terms2 }),
    /* @__PURE__ */ jsx11(WeightFigure, { changes, lines: sensitivity.lines, links, chosen: weight, words, terms: terms2 }),
    /* @__PURE__ */ jsx11(Enough, { enough: sensitivity.enough, words })
  ] }) });
}
function AnswerFlips({ changes, pathOf: pathOf2, words }) {
  return /* @__PURE__ */ jsxs10("div", { children: [
    changes.flips.length > 0 && /* @__PURE__ */ jsx11("h3", { className: "mb-2 text-base print:sr-only", children: words.answers }),
    /* @__PURE__ */ jsx11("ul", { className: "max-w-4xl space-y-3 print:max-w-none print:space-y-0", children: changes.flips.map((flip) => /* @__PURE__ */ jsxs10(PlatformItem, { platform: flip, children: [
      flip.sentence,
      " ",
      /* @__PURE__ */ jsx11("span", { className: "mr-1 rounded-sm border border-line-strong px-1 text-xs text-muted print:hidden", children: flip.changeable ? words.changeable : words.given }),
      " ",
      /* @__PURE__ */ jsxs10("a", { className: "no-print inline-block min-h-6 text-accent underline", href: pathOf2(flip.changes), children: [
        words.see,
        /* @__PURE__ */ jsxs10("span", { className: "sr-only", children: [
          ": ",
          flip.name
        ] })
      ] })
    ] }, flip.alternative)) }),
    changes.rest !== null && /* @__PURE__ */ jsx11("p", { className: "mt-3 max-w-4xl text-muted print:mt-0", children: changes.rest })
  ] });
}
function Distances({ sensitivity: { rivals, out }, words, terms: terms2 }) {
  if (rivals.length + out.length === 0) return null;
  return /* @__PURE__ */ jsxs10("div", { className: "print:hidden", children: [
    /* @__PURE__ */ jsx11("h3", { className: "text-base", children: words.rivals }),
    /* @__PURE__ */ jsx11("p", { className: "mb-2 text-sm text-muted", children: /* @__PURE__ */ jsx11(TextWithTerms, { text: words.rivalsText, terms: terms2 }) }),
    /* @__PURE__ */ jsx11("ul", { className: "max-w-4xl space-y-3", children: rivals.map((rival) => /* @__PURE__ */ jsxs10(PlatformItem, { platform: rival, children: [
      /* @__PURE__ */ jsxs10("strong", { className: "font-semibold", children: [
        rival.name,
        "."
      ] }),
      " ",
      rival.sentence
    ] }, rival.alternative)) }),
    out.length > 0 && /* @__PURE__ */ jsx11("p", { className: "mt-3 text-muted", children: fill(words.out, { platforms: out.map(({ name }) => name).join(" \xB7 ") }) })
  ] });
}
function PlatformItem({ platform, children }) {
  return /* @__PURE__ */ jsxs10("li", { className: "grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3", children: [
    /* @__PURE__ */ jsx11(FamilyMark, { family: platform.family, label: platform.familyName }),
    /* @__PURE__ */ jsx11("span", { children })
  ] });
}
function Enough({ enough, words }) {
  return /* @__PURE__ */ jsxs10("div", { children: [
    /* @__PURE__ */ jsx11("h3", { className: "text-base print:hidden", children: words.enough }),
    /* @__PURE__ */ jsx11("p", { className: "mt-1 max-w-4xl", children: enough.sentence }),
    /* @__PURE__ */ jsx11("ul", { className: "mt-2 flex max-w-4xl flex-wrap gap-x-6 gap-y-1 text-sm print:hidden", children: enough.answers.map(({ question, short, answer }) => /* @__PURE__ */ jsxs10("li", { children: [
      /* @__PURE__ */ jsx11("span", { className: "text-muted", children: short }),
      " ",
      /* @__PURE__ */ jsx11("strong", { className: "font-semibold", children: answer })
    ] }, question)) })
  ] });
}

// components/result/colophon.tsx
init_locale2();
import { jsx as jsx12, jsxs as jsxs11 } from "react/jsx-runtime";
function PrintHead({ report, address, words }) {
  return /* @__PURE__ */ jsxs11("p", { className: "hidden justify-between gap-4 text-xs text-muted print:flex", children: [
    /* @__PURE__ */ jsx12("span", { className: "break-all", children: address }),
    /* @__PURE__ */ jsxs11("span", { className: "whitespace-nowrap", children: [
      words.rules,
      " ",
      fill(words.rulesValue, report.content)
    ] })
  ] });
}
function Colophon({ report, code, address, words }) {
  return /* @__PURE__ */ jsxs11("section", { id: "colophon", "aria-labelledby": "colophon-heading", className: "border-t-2 border-ink pt-3 text-sm", children: [
    /* @__PURE__ */ jsx12("h2", { id: "colophon-heading", className: "mb-2 text-base", children: words.title }),
    /* @__PURE__ */ jsxs11("dl", { className: "grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr] print:grid-cols-[auto_1fr_auto_1fr]", children: [
      /* @__PURE__ */ jsx12("dt", { className: "text-muted", children: words.address }),
      /* @__PURE__ */ jsx12("dd", { className: "break-all", children: address }),
      /* @__PURE__ */ jsx12("dt", { className: "text-muted", children: words.code }),
      /* @__PURE__ */ jsx12("dd", { className: "font-mono break-all", children: code }),
      /* @__PURE__ */ jsx12("dt", { className: "text-muted", children: words.rules }),
      /* @__PURE__ */ jsx12("dd", { children: fill(words.rulesValue, report.content) })
    ] }),
    /* @__PURE__ */ jsx12("p", { className: "mt-2 text-muted", children: words.keeps })
  ] });
}

// components/ui/contents-list.tsx
import { jsx as jsx13 } from "react/jsx-runtime";
function ContentsList({ label, entries }) {
  return /* @__PURE__ */ jsx13("nav", { "aria-label": label, className: "no-print flex flex-wrap items-center gap-x-5 border-y border-line text-sm", children: entries.map(([anchor, text]) => /* @__PURE__ */ jsx13("a", { className: "inline-flex min-h-11 items-center text-accent underline", href: `#${anchor}`, children: text }, anchor)) });
}

// components/charts/ladder.tsx
init_rem();
import { jsx as jsx14, jsxs as jsxs12 } from "react/jsx-runtime";
var ROW = 40;
function Ladder({ id, title, description, rungs }) {
  return /* @__PURE__ */ jsxs12("svg", { className: "chart block w-full", height: rem(rungs.length * ROW), role: "img", "aria-labelledby": `${id}-title ${id}-desc`, children: [
    /* @__PURE__ */ jsx14("title", { id: `${id}-title`, children: title }),
    /* @__PURE__ */ jsx14("desc", { id: `${id}-desc`, children: description }),
    rungs.map((rung, index) => {
      const y = index * ROW + 28;
      return /* @__PURE__ */ jsxs12("g", { children: [
        /* @__PURE__ */ jsxs12("text", { x: "0", y: rem(y - 12), className: `fill-ink text-sm ${rung.marked ? "font-bold" : ""}`, children: [
          rung.label,
          /* @__PURE__ */ jsx14("tspan", { dx: rem(8), className: "fill-muted text-xs font-normal", children: rung.note })
        ] }),
        /* @__PURE__ */ jsx14("text", { x: "100%", y: rem(y - 12), textAnchor: "end", className: `fill-ink text-sm tabular-nums ${rung.marked ? "font-bold" : ""}`, children: rung.value }),
        /* @__PURE__ */ jsx14("line", { x1: "0", x2: "100%", y1: rem(y), y2: rem(y), className: "stroke-line", strokeWidth: "2" }),
        /* @__PURE__ */ jsx14("line", { x1: "0", x2: `${rung.value}%`, y1: rem(y), y2: rem(y), className: rung.hue.stroke, strokeWidth: rung.marked ? 5 : 2 }),
        /* @__PURE__ */ jsx14(
          "circle",
          {
            cx: `${rung.value}%`,
            cy: rem(y),
            r: rem(rung.marked ? 6 : 4),
            className: `${rung.hue.stroke} ${rung.marked ? rung.hue.fill : "fill-paper"}`,
            strokeWidth: "2"
          }
        )
      ] }, rung.key);
    })
  ] });
}

// components/result/costs-section.tsx
init_scroll_region();
init_family_style();
init_locale2();
import { jsx as jsx15, jsxs as jsxs13 } from "react/jsx-runtime";
function CostsSection({ report, words, terms: terms2 }) {
  const [first] = report.hiddenCosts;
  if (!first) return null;
  const title = fill(words.costs.title, { first: first.name });
  return /* @__PURE__ */ jsxs13(Section, { id: "costs", label: words.sections.costs, title, children: [
    /* @__PURE__ */ jsx15(CostTable, { costs: report.hiddenCosts, caption: title, words, terms: terms2 }),
    /* @__PURE__ */ jsx15(LockInLadder, { report, words })
  ] });
}
function CostTable({ costs, caption, words, terms: terms2 }) {
  return /* @__PURE__ */ jsx15(ScrollRegion, { label: caption, children: /* @__PURE__ */ jsxs13("table", { className: "w-full min-w-lg text-sm", children: [
    /* @__PURE__ */ jsx15("caption", { className: "sr-only", children: caption }),
    /* @__PURE__ */ jsx15("thead", { children: /* @__PURE__ */ jsxs13("tr", { className: "text-left", children: [
      /* @__PURE__ */ jsx15("th", { scope: "col", className: "py-1 pr-3 font-normal text-muted", children: words.costs.cost }),
      costs.map(({ alternative, name }) => /* @__PURE__ */ jsx15("th", { scope: "col", className: "px-3 py-1", children: name }, alternative))
    ] }) }),
    /* @__PURE__ */ jsx15("tbody", { children: (costs[0]?.costs ?? []).map(({ cost, title }, row) => /* @__PURE__ */ jsxs13("tr", { className: "border-t border-line align-top", children: [
      /* @__PURE__ */ jsx15("th", { scope: "row", className: "w-32 py-2 pr-3 print:py-0.5 text-left", children: title }),
      costs.map(({ alternative, costs: list }) => /* @__PURE__ */ jsx15("td", { className: "px-3 py-2 print:py-0.5", children: list[row] && /* @__PURE__ */ jsx15(ClaimText, { claim: list[row], terms: terms2 }) }, alternative))
    ] }, cost)) })
  ] }) });
}
function LockInLadder({ report, words }) {
  const { lockIn, ranking } = report;
  const first = ranking[0]?.alternative;
  const tightest = lockIn[0];
  const freest = lockIn.at(-1);
  const place = lockIn.findIndex(({ alternative }) => alternative === first);
  if (!tightest || !freest || place < 0) return null;
  const conclusion = fill(words.costs.ladderConclusion, { tightest: tightest.short, freest: freest.short });
  const heading = fill(words.costs.ladder, { first: lockIn[place]?.short ?? "", n: place + 1, total: lockIn.length });
  return /* @__PURE__ */ jsxs13("div", { className: "mt-8 grid grid-cols-1 items-start gap-x-12 gap-y-3 lg:grid-cols-2 print:hidden", children: [
    /* @__PURE__ */ jsxs13("div", { children: [
      /* @__PURE__ */ jsx15("h3", { className: "text-lg", children: heading }),
      /* @__PURE__ */ jsx15("p", { className: "mt-2", children: conclusion })
    ] }),
    /* @__PURE__ */ jsx15(
      Ladder,
      {
        id: "ladder",
        title: words.costs.ladderPicture,
        description: conclusion,
        rungs: lockIn.map(({ alternative, family, short, familyName, freedom }) => ({
          key: alternative,
          label: short,
          note: familyName,
          value: freedom,
          hue: familyStyle(family),
          marked: alternative === first
        }))
      }
    )
  ] });
}

// components/result/drift-notice.tsx
init_scroll_region();

// components/ui/notice.tsx
import { jsx as jsx16, jsxs as jsxs14 } from "react/jsx-runtime";
var LOOKS = {
  note: "border-accent bg-accent-soft",
  warning: "border-warn bg-warn-soft",
  error: "border-bad bg-bad-soft"
};
function Notice({ kind = "note", title, announce = false, children }) {
  return /* @__PURE__ */ jsxs14("div", { className: `border-l-4 px-4 py-3 ${LOOKS[kind]}`, ...announce && { role: kind === "error" ? "alert" : "status" }, children: [
    title !== void 0 && /* @__PURE__ */ jsx16("p", { className: "font-semibold", children: title }),
    children
  ] });
}

// components/result/drift-notice.tsx
init_locale2();
import { jsx as jsx17, jsxs as jsxs15 } from "react/jsx-runtime";
function DriftNotice({ drift, href, words }) {
  return /* @__PURE__ */ jsxs15(Notice, { title: words.drift.title, children: [
    /* @__PURE__ */ jsx17("p", { children: drift.sentence }),
    drift.platforms.length > 0 && /* @__PURE__ */ jsx17(DriftTable, { drift, words }),
    /* @__PURE__ */ jsx17("p", { className: "no-print mt-2", children: /* @__PURE__ */ jsx17("a", { className: "inline-flex min-h-6 items-center text-accent underline", href, children: words.drift.compare }) })
  ] });
}
function DriftTable({ drift, words }) {
  const place = ({ rank, score }) => rank === null ? fill(words.drift.out, { score: formatPoints(score) }) : fill(words.drift.place, { rank, score: formatPoints(score) });
  return /* @__PURE__ */ jsx17(ScrollRegion, { label: words.drift.title, children: /* @__PURE__ */ jsxs15("table", { className: "mt-2 text-sm", children: [
    /* @__PURE__ */ jsx17("caption", { className: "sr-only", children: words.drift.title }),
    /* @__PURE__ */ jsx17("thead", { children: /* @__PURE__ */ jsxs15("tr", { children: [
      /* @__PURE__ */ jsx17("td", {}),
      [words.drift.then, words.drift.today].map((label) => /* @__PURE__ */ jsx17("th", { scope: "col", className: "px-4 py-1 text-left", children: label }, label))
    ] }) }),
    /* @__PURE__ */ jsx17("tbody", { children: drift.platforms.map((platform) => /* @__PURE__ */ jsxs15(
      "tr",
      {
        className: `border-t border-line ${platform.then.rank === platform.today.rank ? "" : "font-semibold"}`,
        children: [
          /* @__PURE__ */ jsx17("th", { scope: "row", className: "py-1 text-left font-normal", children: platform.short }),
          /* @__PURE__ */ jsx17("td", { className: "px-4 py-1", children: place(platform.then) }),
          /* @__PURE__ */ jsx17("td", { className: "px-4 py-1", children: place(platform.today) })
        ]
      },
      platform.alternative
    )) })
  ] }) });
}

// components/result/duel.ts
function compareWith(report, rival) {
  const [first] = report.ranking;
  if (!first || first === rival) return null;
  const deciding = new Set(report.recommendation?.reasons.map(({ criterion }) => criterion));
  const rows = report.criteria.map(({ criterion, title }, index) => {
    const ours = first.contributions[index] ?? 0;
    const theirs = rival.contributions[index] ?? 0;
    const difference = subtract(ours, theirs);
    const amount = formatDifference(difference);
    const cells = [formatPoints(ours), formatPoints(theirs), amount];
    return { key: criterion, label: title, difference, amount, cells, strong: deciding.has(criterion) };
  });
  rows.sort((a, b) => b.difference - a.difference);
  const total = formatDifference(subtract(first.score, rival.score));
  return { first, rival, rows, totals: [formatPoints(first.score), formatPoints(rival.score), total] };
}
function subtract(a, b) {
  const tenths = Math.round(a * 10) - Math.round(b * 10);
  return tenths === 0 ? 0 : tenths / 10;
}
function chooseRival(report, asked) {
  const [, ...others] = report.ranking;
  return others.find(({ alternative }) => alternative === asked) ?? others[0];
}

// components/result/duel-section.tsx
init_diverging_bars();
init_duel_table();
init_locale2();

// lib/locale/words/duel-explorer.ts
init_words();
var duelExplorerWords = defineWords({
  en: {
    interactive: "Compare interactively",
    loading: "Loading the chart \u2026",
    failed: "The chart could not be loaded. The picture and the table hold the same numbers.",
    rival: "Compare with",
    group: "Family",
    oneRival: "any, one rival",
    show: "Show",
    showAll: "all criteria",
    showDeciding: "the three that decide",
    showDiffering: "criteria with at least one point",
    hint: "Point at a bar, step through them with the arrow keys or choose a criterion in the table: its reasons and sources appear."
  },
  ja: {
    interactive: "\u5BFE\u8A71\u7684\u306B\u6BD4\u8F03\u3059\u308B",
    loading: "\u30B0\u30E9\u30D5\u3092\u8AAD\u307F\u8FBC\u3093\u3067\u3044\u307E\u3059\u2026",
    failed: "\u30B0\u30E9\u30D5\u3092\u8AAD\u307F\u8FBC\u3081\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u56F3\u3068\u8868\u306B\u540C\u3058\u6570\u5024\u304C\u3042\u308A\u307E\u3059\u3002",
    rival: "\u6BD4\u3079\u308B\u76F8\u624B",
    group: "\u7CFB\u7D71",
    oneRival: "\u9650\u5B9A\u3057\u306A\u3044\uFF08\u76F8\u624B\u306F\u4E00\u3064\uFF09",
    show: "\u8868\u793A",
    showAll: "\u3059\u3079\u3066\u306E\u57FA\u6E96",
    showDeciding: "\u6C7A\u3081\u624B\u306E\u4E09\u3064",
    showDiffering: "\u5DEE\u304C1\u70B9\u4EE5\u4E0A\u306E\u57FA\u6E96",
    hint: "\u68D2\u306B\u30DD\u30A4\u30F3\u30BF\u30FC\u3092\u5408\u308F\u305B\u308B\u304B\u3001\u77E2\u5370\u30AD\u30FC\u3067\u79FB\u52D5\u3059\u308B\u304B\u3001\u8868\u306E\u57FA\u6E96\u3092\u9078\u3076\u3068\u3001\u305D\u306E\u7406\u7531\u3068\u51FA\u5178\u3092\u8868\u793A\u3057\u307E\u3059\u3002"
  }
});

// components/result/duel-series.ts
init_family_style();
init_locale2();
function toSeries(duel, report) {
  const { first, rival, rows, totals } = duel;
  return {
    rival: rival.alternative,
    rivalName: rival.short,
    first: first.alternative,
    firstName: first.short,
    group: rival.family,
    groupName: rival.familyName,
    rivalHue: hueOf(rival),
    firstHue: hueOf(first),
    caption: fill(resultWords(report.locale).duel.picture, { first: first.short, rival: rival.short }),
    conclusion: conclude(duel, report),
    rows,
    totals
  };
}
function hueOf({ family }) {
  const { fill: inside, stroke } = familyStyle(family);
  return { fill: inside, stroke };
}
function conclude({ first, rows }, { locale }) {
  const { duel: words } = resultWords(locale);
  const best = rows[0];
  const worst = rows.at(-1);
  const sentences = [];
  if (best && best.difference > 0) sentences.push(fill(words.conclusion, { best: best.label, first: first.short, points: best.amount }));
  if (worst && worst.difference < 0) sentences.push(fill(words.conclusionWorst, { worst: worst.label, points: worst.amount }));
  return joinSentences(locale, sentences);
}

// components/result/interactive-duel.tsx
init_button();
import { useState as useState3 } from "react";
import { Fragment as Fragment5, jsx as jsx24, jsxs as jsxs21 } from "react/jsx-runtime";
async function load(path) {
  const [{ DuelExplorer: Explorer }, response] = await Promise.all([Promise.resolve().then(() => (init_duel_explorer(), duel_explorer_exports)), fetch(path)]);
  if (!response.ok) throw new Error(`The comparisons came with status ${response.status}`);
  return { Explorer, collection: await response.json() };
}
function InteractiveDuel({ path, chosen, words, labels, children }) {
  const [loaded2, setLoaded] = useState3(null);
  const [status, setStatus] = useState3("");
  const open = async () => {
    setStatus(labels.loading);
    try {
      setLoaded(await load(path));
    } catch {
      setStatus(labels.failed);
    }
  };
  if (loaded2) return /* @__PURE__ */ jsx24(loaded2.Explorer, { collection: loaded2.collection, chosen, words });
  return /* @__PURE__ */ jsxs21(Fragment5, { children: [
    children,
    /* @__PURE__ */ jsxs21("div", { className: "no-print mt-4 flex flex-wrap items-center gap-3 noscript:hidden", children: [
      /* @__PURE__ */ jsx24(Button, { look: "secondary", onClick: () => void open(), children: labels.interactive }),
      /* @__PURE__ */ jsx24("span", { role: "status", children: status })
    ] })
  ] });
}

// components/result/duel-section.tsx
init_links();
import { jsx as jsx25, jsxs as jsxs22 } from "react/jsx-runtime";
function DuelSection({ report, rival, links, words }) {
  const duel = compareWith(report, rival);
  if (!duel) return null;
  const wins = duel.rows.filter(({ difference: difference2 }) => difference2 > 0).length;
  const losses = duel.rows.filter(({ difference: difference2 }) => difference2 < 0).length;
  const title = fill(words.duel.title, { first: duel.first.short, rival: rival.short, wins, losses, n: duel.rows.length });
  const { interactive, loading, failed, ...choices } = duelExplorerWords(links.locale);
  const { criterion, difference, total } = words.duel;
  return /* @__PURE__ */ jsxs22(Section, { id: "duel", label: words.sections.duel, title, children: [
    /* @__PURE__ */ jsx25(Rivals, { report, rival, links, words }),
    /* @__PURE__ */ jsx25(
      InteractiveDuel,
      {
        path: duelsPath(links),
        chosen: rival.alternative,
        words: { ...choices, criterion, difference, total },
        labels: { interactive, loading, failed },
        children: /* @__PURE__ */ jsx25(DuelFigure, { series: toSeries(duel, report), words })
      }
    )
  ] });
}
function Rivals({ report, rival, links, words }) {
  const [first, ...others] = report.ranking;
  const label = fill(words.duel.choose, { first: first?.short ?? "" });
  return /* @__PURE__ */ jsxs22("nav", { "aria-label": label, className: "no-print mb-4 flex flex-wrap items-center gap-x-4 text-sm", children: [
    /* @__PURE__ */ jsx25("span", { className: "text-muted", children: label }),
    others.map(({ alternative, short }) => /* @__PURE__ */ jsx25(
      "a",
      {
        href: `${resultPath(links, { vs: alternative })}#duel`,
        className: "inline-flex min-h-11 items-center text-accent underline aria-current:font-bold aria-current:text-ink aria-current:no-underline",
        ...alternative === rival.alternative && { "aria-current": "true" },
        children: short
      },
      alternative
    ))
  ] });
}
function DuelFigure({ series, words }) {
  return /* @__PURE__ */ jsxs22("div", { className: "grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]", children: [
    /* @__PURE__ */ jsxs22("figure", { children: [
      /* @__PURE__ */ jsx25(
        DivergingBars,
        {
          id: "duel-chart",
          title: series.caption,
          description: series.conclusion,
          rows: series.rows,
          left: series.rivalName,
          right: series.firstName,
          leftHue: series.rivalHue,
          rightHue: series.firstHue
        }
      ),
      /* @__PURE__ */ jsx25("figcaption", { className: "mt-2", children: series.conclusion })
    ] }),
    /* @__PURE__ */ jsx25("div", { className: "print:hidden", children: /* @__PURE__ */ jsx25(
      DuelTable,
      {
        caption: series.caption,
        names: [series.firstName, series.rivalName],
        rows: series.rows,
        totals: series.totals,
        words: words.duel
      }
    ) })
  ] });
}

// components/result/duties-section.tsx
init_scroll_region();

// components/parts/duty-table.tsx
init_scroll_region();
import { jsx as jsx26, jsxs as jsxs23 } from "react/jsx-runtime";
var LOOKS3 = {
  provider: "text-muted",
  operator: "bg-accent/8",
  shared: "bg-accent/20",
  team: "bg-accent/40 font-semibold",
  none: "text-muted"
};
function DutyTable({ caption, duties, labels }) {
  return /* @__PURE__ */ jsx26(ScrollRegion, { label: caption, children: /* @__PURE__ */ jsxs23("table", { className: "w-full border-collapse text-sm", children: [
    /* @__PURE__ */ jsx26("caption", { className: "sr-only", children: caption }),
    /* @__PURE__ */ jsx26("thead", { children: /* @__PURE__ */ jsxs23("tr", { className: "align-bottom", children: [
      /* @__PURE__ */ jsx26("th", { scope: "col", className: "sticky left-0 z-1 min-w-28 bg-paper py-2 pr-2 text-left font-semibold", children: labels.platform }),
      LAYERS.map((layer) => /* @__PURE__ */ jsx26("th", { scope: "col", className: "min-w-24 px-1.5 py-2 text-center leading-tight font-normal", children: labels.layers[layer] }, layer))
    ] }) }),
    /* @__PURE__ */ jsx26("tbody", { children: duties.map(({ alternative, short, layers }) => /* @__PURE__ */ jsxs23("tr", { className: "border-t border-line", children: [
      /* @__PURE__ */ jsx26("th", { scope: "row", className: "sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-normal", children: short }),
      LAYERS.map((layer) => /* @__PURE__ */ jsx26("td", { className: "border-l border-line p-0 text-center", children: /* @__PURE__ */ jsx26("span", { className: `block px-1.5 py-1.5 ${LOOKS3[layers[layer]]}`, children: labels.carriers[layers[layer]] }) }, layer))
    ] }, alternative)) })
  ] }) });
}

// components/result/duties-section.tsx
init_locale2();

// lib/locale/words/knowledge.ts
init_words();
var knowledgeWords = defineWords({
  en: {
    contents: "On this page",
    sources: { label: "Sources", title: "Everything on this page rests on {n} sources", supports: "Supports: {text}" },
    condition: "{question}: {choices}",
    conditionAnd: " and ",
    always: "always",
    before: "Before any answer",
    points: "Points",
    platform: "Platform",
    family: "Family",
    criterion: "Criterion",
    answer: "Answer",
    why: "Why",
    layers: {
      hardware: "Hardware",
      virtualisation: "Virtualisation",
      "operating-system": "Operating system",
      container: "Container engine, orchestration",
      runtime: "Language runtime",
      application: "Application",
      function: "Function"
    },
    carriers: { provider: "Provider", operator: "Own platform team", shared: "Shared", team: "You", none: "none" }
  },
  ja: {
    contents: "\u3053\u306E\u30DA\u30FC\u30B8\u306E\u5185\u5BB9",
    sources: { label: "\u51FA\u5178", title: "\u3053\u306E\u30DA\u30FC\u30B8\u306E\u6839\u62E0\u306F{n}\u4EF6\u306E\u51FA\u5178\u3067\u3059", supports: "\u88CF\u3065\u3051\u308B\u5185\u5BB9\uFF1A{text}" },
    condition: "{question}\uFF1A{choices}",
    conditionAnd: "\u3001\u304B\u3064",
    always: "\u5E38\u306B",
    before: "\u56DE\u7B54\u524D",
    points: "\u70B9",
    platform: "\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0",
    family: "\u7CFB\u7D71",
    criterion: "\u8A55\u4FA1\u8EF8",
    answer: "\u56DE\u7B54",
    why: "\u7406\u7531",
    layers: {
      hardware: "\u30CF\u30FC\u30C9\u30A6\u30A7\u30A2",
      virtualisation: "\u4EEE\u60F3\u5316",
      "operating-system": "OS",
      container: "\u30B3\u30F3\u30C6\u30CA\u5B9F\u884C\u30FB\u30AA\u30FC\u30B1\u30B9\u30C8\u30EC\u30FC\u30B7\u30E7\u30F3",
      runtime: "\u8A00\u8A9E\u30E9\u30F3\u30BF\u30A4\u30E0",
      application: "\u30A2\u30D7\u30EA\u30B1\u30FC\u30B7\u30E7\u30F3",
      function: "\u95A2\u6570"
    },
    carriers: { provider: "\u4E8B\u696D\u8005", operator: "\u793E\u5185\u57FA\u76E4\u30C1\u30FC\u30E0", shared: "\u5206\u62C5", team: "\u81EA\u5206\u305F\u3061", none: "\u306A\u3057" }
  }
});

// components/result/duties-section.tsx
import { jsx as jsx27, jsxs as jsxs24 } from "react/jsx-runtime";
function DutiesSection({ duties: { platforms }, label, terms: terms2 }) {
  const [first] = platforms;
  if (!first) return null;
  const own = dutyWords(terms2.locale);
  const { layers, carriers, platform } = knowledgeWords(terms2.locale);
  return /* @__PURE__ */ jsxs24(Section, { id: "duties", label, title: fill(own.title, { first: first.name, own: first.own, existing: first.existing }), children: [
    /* @__PURE__ */ jsx27(DutyTable, { caption: own.layers, duties: platforms, labels: { platform, layers, carriers } }),
    /* @__PURE__ */ jsxs24("div", { className: "print:hidden", children: [
      /* @__PURE__ */ jsx27("ul", { className: "mt-3 grid gap-x-12 gap-y-2 text-sm md:grid-cols-2", children: platforms.map(({ alternative, short, note }) => /* @__PURE__ */ jsxs24("li", { children: [
        /* @__PURE__ */ jsxs24("strong", { className: "font-semibold", children: [
          short,
          "."
        ] }),
        " ",
        /* @__PURE__ */ jsx27(ClaimText, { claim: note, terms: terms2 })
      ] }, alternative)) }),
      /* @__PURE__ */ jsx27("h3", { className: "mt-8 text-lg", children: own.noops }),
      /* @__PURE__ */ jsx27("p", { className: "mb-2 text-sm text-muted", children: /* @__PURE__ */ jsx27(TextWithTerms, { text: own.noopsText, terms: terms2 }) }),
      /* @__PURE__ */ jsx27(CapabilityTable, { platforms, own, terms: terms2 })
    ] })
  ] });
}
function CapabilityTable({ platforms, own, terms: terms2 }) {
  return /* @__PURE__ */ jsx27(ScrollRegion, { label: own.noops, children: /* @__PURE__ */ jsxs24("table", { className: "w-full min-w-lg text-sm", children: [
    /* @__PURE__ */ jsx27("caption", { className: "sr-only", children: own.noops }),
    /* @__PURE__ */ jsx27("thead", { children: /* @__PURE__ */ jsxs24("tr", { className: "text-left", children: [
      /* @__PURE__ */ jsx27("th", { scope: "col", className: "py-1 pr-3 font-normal text-muted", children: own.capability }),
      platforms.map(({ alternative, name }) => /* @__PURE__ */ jsx27("th", { scope: "col", className: "px-3 py-1", children: name }, alternative))
    ] }) }),
    /* @__PURE__ */ jsx27("tbody", { children: (platforms[0]?.capabilities ?? []).map(({ capability }, row) => /* @__PURE__ */ jsxs24("tr", { className: "border-t border-line align-top", children: [
      /* @__PURE__ */ jsxs24("th", { scope: "row", className: "w-40 py-2 pr-3 text-left", children: [
        own.capabilities[capability].title,
        /* @__PURE__ */ jsx27("span", { className: "block text-xs font-normal text-muted", children: own.capabilities[capability].meaning })
      ] }),
      platforms.map(({ alternative, capabilities }) => /* @__PURE__ */ jsx27(CapabilityCell, { duty: capabilities[row], own, terms: terms2 }, alternative))
    ] }, capability)) })
  ] }) });
}
function CapabilityCell({ duty, own, terms: terms2 }) {
  if (!duty) return /* @__PURE__ */ jsx27("td", {});
  return /* @__PURE__ */ jsxs24("td", { className: "px-3 py-2", children: [
    /* @__PURE__ */ jsx27("p", { className: duty.actor === "people" ? "font-bold" : "font-semibold", children: own.actors[duty.actor] }),
    /* @__PURE__ */ jsx27("p", { children: /* @__PURE__ */ jsx27(ClaimText, { claim: duty.mechanism, terms: terms2 }) }),
    /* @__PURE__ */ jsx27("p", { className: "mt-1 text-muted", children: /* @__PURE__ */ jsx27(TextWithTerms, { text: fill(own.left, { text: duty.left }), terms: terms2 }) })
  ] });
}

// components/result/evidence-section.tsx
init_locale2();
import { jsx as jsx28, jsxs as jsxs25 } from "react/jsx-runtime";
function EvidenceSection({ evidence, words }) {
  return /* @__PURE__ */ jsx28(Section, { id: "evidence", label: words.sections.evidence, title: fill(words.evidence.title, { n: evidence.length }), children: /* @__PURE__ */ jsx28("ol", { className: "gap-x-12 text-sm md:columns-2 print:columns-3 print:gap-x-4 print:text-[0.7rem] print:leading-tight", children: evidence.map((source, index) => /* @__PURE__ */ jsxs25(
    "li",
    {
      id: `source-${index + 1}`,
      className: "mb-2 grid break-inside-avoid grid-cols-[2rem_1fr] target:bg-accent-soft print:mb-0.5",
      children: [
        /* @__PURE__ */ jsx28("span", { className: "text-muted tabular-nums", children: index + 1 }),
        /* @__PURE__ */ jsxs25("span", { children: [
          /* @__PURE__ */ jsx28(SourceEntry, { source, words }),
          /* @__PURE__ */ jsx28("span", { className: "block text-muted print:hidden", children: fill(words.evidence.supports, { text: source.supports }) })
        ] })
      ]
    },
    source.id
  )) }) });
}

// components/ui/disclosure.tsx
import { jsx as jsx29, jsxs as jsxs26 } from "react/jsx-runtime";
function Disclosure({
  summary,
  open = false,
  children
}) {
  return /* @__PURE__ */ jsxs26("details", { className: "group border-t border-line", open, children: [
    /* @__PURE__ */ jsxs26("summary", { className: "flex min-h-11 items-center justify-between gap-3 py-2 font-semibold marker:content-none", children: [
      /* @__PURE__ */ jsx29("span", { children: summary }),
      /* @__PURE__ */ jsx29("span", { "aria-hidden": "true", className: "text-muted transition-transform group-open:rotate-45", children: "+" })
    ] }),
    /* @__PURE__ */ jsx29("div", { className: "pb-4", children })
  ] });
}

// components/result/exclusions-section.tsx
init_locale2();
import { Fragment as Fragment6, jsx as jsx30, jsxs as jsxs27 } from "react/jsx-runtime";
function ExclusionsSection({ report, words, terms: terms2 }) {
  const { exclusions, possibleExclusions, ranking } = report;
  const n = ranking.filter(({ rank }) => rank === null).length;
  return /* @__PURE__ */ jsxs27(
    Section,
    {
      id: "exclusions",
      label: words.sections.exclusions,
      title: n > 0 ? fill(words.exclusions.some, { n, total: ranking.length }) : words.exclusions.none,
      children: [
        exclusions.length > 0 && /* @__PURE__ */ jsx30("ul", { className: "grid gap-x-12 gap-y-5 md:grid-cols-2 print:grid-cols-3 print:gap-x-4 print:gap-y-1", children: exclusions.map((exclusion) => /* @__PURE__ */ jsx30("li", { children: /* @__PURE__ */ jsx30(Exclusion, { exclusion, words, terms: terms2 }) }, exclusion.exclusion)) }),
        possibleExclusions.length > 0 && /* @__PURE__ */ jsx30("div", { className: "mt-4 print:hidden", children: /* @__PURE__ */ jsx30(Disclosure, { summary: `${words.exclusions.possible} (${possibleExclusions.length})`, children: /* @__PURE__ */ jsx30("ul", { className: "grid gap-x-12 gap-y-5 md:grid-cols-2 print:grid-cols-3 print:gap-x-4 print:gap-y-1", children: possibleExclusions.map((exclusion) => /* @__PURE__ */ jsx30("li", { children: /* @__PURE__ */ jsx30(Exclusion, { exclusion, words, terms: terms2 }) }, exclusion.exclusion)) }) }) })
      ]
    }
  );
}
function Exclusion({ exclusion, words, terms: terms2 }) {
  return /* @__PURE__ */ jsxs27(Fragment6, { children: [
    /* @__PURE__ */ jsx30("h3", { className: "text-base", children: exclusion.title }),
    /* @__PURE__ */ jsx30("p", { className: "text-sm font-semibold", children: exclusion.platforms.join(" \xB7 ") }),
    /* @__PURE__ */ jsx30("p", { className: "text-sm text-muted", children: exclusion.cause }),
    /* @__PURE__ */ jsx30("p", { className: "mt-1", children: /* @__PURE__ */ jsx30(ClaimText, { claim: exclusion.reason, terms: terms2 }) }),
    /* @__PURE__ */ jsxs27("dl", { className: "mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-sm", children: [
      exclusion.figure !== null && /* @__PURE__ */ jsxs27(Fragment6, { children: [
        /* @__PURE__ */ jsx30("dt", { className: "text-muted", children: words.exclusions.limit }),
        /* @__PURE__ */ jsx30("dd", { children: exclusion.figure })
      ] }),
      /* @__PURE__ */ jsx30("dt", { className: "text-muted", children: words.exclusions.lift }),
      /* @__PURE__ */ jsx30("dd", { children: exclusion.lift })
    ] })
  ] });
}

// lib/share/entered-workloads.ts
init_link();

// lib/share/portfolio.ts
init_link();

// lib/share/entered-workloads.ts
init_title();
function writeWorkloads(workloads) {
  return workloads.map(({ code, title }) => title === "" ? code : `${code} ${title}`).join("\n");
}

// lib/share/portfolio-limits.ts
init_nearest_id();

// components/portfolio/links.ts
function portfolioEntryPath(locale, workloads) {
  return `/${locale}/portfolio${query3(workloads.length === 0 ? [] : [["w", writeWorkloads(workloads)]])}`;
}
function query3(pairs) {
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
}

// lib/export/formats.ts
var EXPORT_FORMATS = ["md", "madr.md", "csv", "json"];

// components/result/exports-section.tsx
init_links();
import { jsx as jsx31, jsxs as jsxs28 } from "react/jsx-runtime";
function ExportsSection({ links }) {
  const words = exportWords(links.locale);
  return /* @__PURE__ */ jsx31("div", { className: "print:hidden", children: /* @__PURE__ */ jsxs28(Section, { id: "exports", label: words.section, title: words.title, children: [
    /* @__PURE__ */ jsx31("p", { className: "mb-3 max-w-3xl", children: words.text }),
    /* @__PURE__ */ jsx31("ul", { className: "grid gap-x-12 gap-y-1 sm:grid-cols-2", children: EXPORT_FORMATS.map((format) => /* @__PURE__ */ jsxs28("li", { children: [
      /* @__PURE__ */ jsx31("a", { className: "inline-flex min-h-9 items-center text-accent underline", href: pathOf(links, format), download: true, children: words.files[format] }),
      /* @__PURE__ */ jsx31("span", { className: "block text-sm text-muted", children: words.notes[format] })
    ] }, format)) }),
    /* @__PURE__ */ jsxs28("p", { className: "mt-3 flex flex-wrap gap-x-6", children: [
      /* @__PURE__ */ jsx31(
        "a",
        {
          className: "inline-flex min-h-11 items-center font-semibold text-accent underline",
          href: comparePath(links.locale, sharedPath(links)),
          children: words.compare
        }
      ),
      /* @__PURE__ */ jsx31(
        "a",
        {
          className: "inline-flex min-h-11 items-center font-semibold text-accent underline",
          href: portfolioEntryPath(links.locale, [links]),
          children: words.portfolio
        }
      )
    ] })
  ] }) });
}
function pathOf({ locale, code, title }, format) {
  const query4 = new URLSearchParams(title === "" ? { lang: locale } : { lang: locale, t: title });
  return `/export/${code}.${format}?${query4.toString()}`;
}

// components/result/result-page.tsx
init_links();

// components/result/next-section.tsx
init_locale2();
import { jsx as jsx32 } from "react/jsx-runtime";
function NextSection({ recommendation, words, terms: terms2 }) {
  return /* @__PURE__ */ jsx32(Section, { id: "next", label: words.sections.next, title: fill(words.next.title, { first: recommendation.name }), children: /* @__PURE__ */ jsx32("ol", { className: "grid list-decimal gap-x-12 gap-y-3 pl-5 md:grid-cols-2 print:grid-cols-2 print:gap-y-1 print:text-sm", children: recommendation.nextSteps.map((step) => /* @__PURE__ */ jsx32("li", { className: "pl-1", children: /* @__PURE__ */ jsx32(ClaimText, { claim: step, terms: terms2 }) }, step.text)) }) });
}

// components/result/ranking-section.tsx
init_scroll_region();

// components/charts/stacked-bars.tsx
init_rem();
import { Fragment as Fragment7, jsx as jsx33, jsxs as jsxs29 } from "react/jsx-runtime";
var ROW2 = 56;
var BAR_TOP = 24;
var BAR = 16;
var AXIS = 24;
var TICKS = [0, 25, 50, 75, 100];
var ROOM_FOR_NUMBER = 3;
function StackedBars({ id, title, description, bars, deciding }) {
  const height = bars.length * ROW2 + AXIS;
  return /* @__PURE__ */ jsxs29("svg", { className: "chart block w-full", height: rem(height), role: "img", "aria-labelledby": `${id}-title ${id}-desc`, children: [
    /* @__PURE__ */ jsx33("title", { id: `${id}-title`, children: title }),
    /* @__PURE__ */ jsx33("desc", { id: `${id}-desc`, children: description }),
    TICKS.map((tick) => /* @__PURE__ */ jsxs29("g", { children: [
      /* @__PURE__ */ jsx33("line", { x1: `${tick}%`, x2: `${tick}%`, y1: rem(BAR_TOP - 4), y2: rem(height - AXIS + 4), className: "stroke-line" }),
      /* @__PURE__ */ jsx33("text", { x: `${tick}%`, y: rem(height - 4), textAnchor: anchorAt(tick), className: "fill-muted text-xs tabular-nums", children: tick })
    ] }, tick)),
    bars.map((bar, row) => /* @__PURE__ */ jsx33(Bar2, { bar, top: row * ROW2, deciding }, bar.key))
  ] });
}
function anchorAt(tick) {
  return tick === 0 ? "start" : tick === 100 ? "end" : "middle";
}
function Bar2({ bar, top, deciding }) {
  const segments = layOut(bar.parts, deciding);
  const end = segments.at(-1);
  const total = end ? end.start + end.width : 0;
  return /* @__PURE__ */ jsxs29("g", { children: [
    /* @__PURE__ */ jsxs29("text", { x: "0", y: rem(top + 16), className: "fill-ink text-sm font-semibold", children: [
      bar.label,
      /* @__PURE__ */ jsx33("tspan", { dx: rem(8), className: "fill-muted text-xs font-normal", children: bar.note })
    ] }),
    /* @__PURE__ */ jsx33("text", { x: "100%", y: rem(top + 16), textAnchor: "end", className: "fill-ink text-sm font-semibold tabular-nums", children: bar.amount }),
    bar.hollow ? /* @__PURE__ */ jsx33(
      "rect",
      {
        x: "0",
        y: rem(top + BAR_TOP),
        width: `${total}%`,
        height: rem(BAR),
        className: "fill-transparent stroke-line-strong",
        strokeDasharray: "4 3"
      }
    ) : segments.map((segment) => /* @__PURE__ */ jsx33(Segment, { segment, top: top + BAR_TOP, hue: bar.hue }, segment.part)),
    bar.high > bar.low && /* @__PURE__ */ jsx33(Interval, { low: bar.low, high: bar.high, y: top + BAR_TOP + BAR + 6 })
  ] });
}
function layOut(parts, deciding) {
  const order = [...deciding, ...Array.from(parts.keys()).filter((part) => !deciding.includes(part))];
  let start = 0;
  return order.map((part, position) => {
    const width = parts[part] ?? 0;
    const isDeciding = position < deciding.length;
    const segment = { part, start, width, number: isDeciding ? position + 1 : 0, opacity: isDeciding ? 1 : position % 2 ? 0.38 : 0.2 };
    start += width;
    return segment;
  });
}
function Segment({ segment, top, hue }) {
  const { start, width, number, opacity } = segment;
  return /* @__PURE__ */ jsxs29(Fragment7, { children: [
    /* @__PURE__ */ jsx33(
      "rect",
      {
        x: `${start}%`,
        y: rem(top),
        width: `${width}%`,
        height: rem(BAR),
        className: `${hue.fill} ${hue.stroke}`,
        fillOpacity: opacity,
        strokeWidth: "1"
      }
    ),
    number > 0 && /* @__PURE__ */ jsx33(
      "line",
      {
        x1: `${start + width}%`,
        x2: `${start + width}%`,
        y1: rem(top),
        y2: rem(top + BAR),
        className: "stroke-surface",
        strokeWidth: "2"
      }
    ),
    number > 0 && width >= ROOM_FOR_NUMBER && /* @__PURE__ */ jsx33("text", { x: `${start + width / 2}%`, y: rem(top + 12), textAnchor: "middle", className: "fill-paper text-xs font-semibold", children: number })
  ] });
}
function Interval({ low, high, y }) {
  return /* @__PURE__ */ jsxs29("g", { className: "stroke-muted", strokeWidth: "1.5", children: [
    /* @__PURE__ */ jsx33("line", { x1: `${low}%`, x2: `${high}%`, y1: rem(y), y2: rem(y) }),
    /* @__PURE__ */ jsx33("line", { x1: `${low}%`, x2: `${low}%`, y1: rem(y - 3), y2: rem(y + 3) }),
    /* @__PURE__ */ jsx33("line", { x1: `${high}%`, x2: `${high}%`, y1: rem(y - 3), y2: rem(y + 3) })
  ] });
}

// components/result/ranking-section.tsx
init_family_style();
init_locale2();
init_report();
import { jsx as jsx34, jsxs as jsxs30 } from "react/jsx-runtime";
function RankingSection({ report, words, terms: terms2 }) {
  const reasons = report.recommendation?.reasons ?? [];
  const deciding = reasons.map(({ criterion }) => report.criteria.findIndex((axis) => axis.criterion === criterion));
  const conclusion = report.recommendation ? fill(words.ranking.conclusion, {
    first: report.recommendation.short,
    criteria: reasons.map(({ title }, index) => `${index + 1} ${title}`).join(reportWords(report.locale).listComma)
  }) : words.ranking.conclusionNone;
  return /* @__PURE__ */ jsxs30(Section, { id: "ranking", label: words.sections.ranking, title: titleOf(report, words), children: [
    /* @__PURE__ */ jsxs30("figure", { children: [
      /* @__PURE__ */ jsx34(
        StackedBars,
        {
          id: "ranking-chart",
          title: words.ranking.picture,
          description: conclusion,
          bars: report.ranking.map((platform) => toBar2(platform, words)),
          deciding
        }
      ),
      /* @__PURE__ */ jsxs30("figcaption", { className: "mt-3", children: [
        /* @__PURE__ */ jsx34("p", { children: conclusion }),
        /* @__PURE__ */ jsx34("p", { className: "text-sm text-muted", children: /* @__PURE__ */ jsx34(TextWithTerms, { text: words.ranking.legend, terms: terms2 }) })
      ] })
    ] }),
    /* @__PURE__ */ jsx34("div", { className: "mt-4 print:hidden", children: /* @__PURE__ */ jsx34(Disclosure, { summary: words.ranking.table, children: /* @__PURE__ */ jsx34(ContributionTable, { report, words }) }) })
  ] });
}
function titleOf({ ranking }, { ranking: words }) {
  const [first, second] = ranking.filter(({ rank }) => rank !== null);
  if (!first) return words.none;
  if (!second) return fill(words.alone, { first: first.name });
  const lead = first.score - second.score;
  const names = { first: first.name, second: second.name };
  return lead < 0.05 ? fill(words.hardly, names) : fill(words.leads, { ...names, points: formatPoints(lead) });
}
function toBar2(platform, words) {
  const isOut = platform.rank === null;
  return {
    key: platform.alternative,
    label: isOut ? platform.short : fill(words.ranking.rowLabel, { rank: platform.rank, name: platform.short }),
    note: isOut ? `${platform.familyName} \xB7 ${words.ranking.out}` : platform.familyName,
    amount: formatPoints(platform.score),
    hue: familyStyle(platform.family),
    parts: platform.contributions,
    low: platform.low,
    high: platform.high,
    hollow: isOut
  };
}
function ContributionTable({ report, words }) {
  const { ranking, criteria } = report;
  const deciding = new Set(report.recommendation?.reasons.map(({ criterion }) => criterion));
  const rows = [
    [words.ranking.score, ({ score }) => formatPoints(score)],
    [words.ranking.range, ({ low, high }) => `${formatPoints(low)}\u2013${formatPoints(high)}`],
    [words.ranking.firstShare, ({ share }) => share],
    [words.ranking.status, ({ status }) => words.ranking.statuses[status]]
  ];
  return /* @__PURE__ */ jsx34(ScrollRegion, { label: words.ranking.tableCaption, children: /* @__PURE__ */ jsxs30("table", { className: "numbers w-full text-sm", id: "ranking-table", children: [
    /* @__PURE__ */ jsx34("caption", { className: "sr-only", children: words.ranking.tableCaption }),
    /* @__PURE__ */ jsx34("thead", { children: /* @__PURE__ */ jsxs30("tr", { className: "align-bottom", children: [
      /* @__PURE__ */ jsx34("th", { scope: "col", className: "sticky left-0 bg-paper py-2 pr-2 text-left", children: words.ranking.criterion }),
      ranking.map(({ alternative, short, rank }) => /* @__PURE__ */ jsxs30("th", { scope: "col", className: "min-w-20 px-2 py-2 text-right leading-tight", children: [
        short,
        rank === null && /* @__PURE__ */ jsx34("span", { className: "block text-xs font-normal text-muted", children: words.excluded })
      ] }, alternative))
    ] }) }),
    /* @__PURE__ */ jsx34("tbody", { children: criteria.map(({ criterion, title }, index) => /* @__PURE__ */ jsx34(
      Row,
      {
        label: title,
        strong: deciding.has(criterion),
        cells: ranking.map(({ contributions }) => formatPoints(contributions[index] ?? 0))
      },
      criterion
    )) }),
    /* @__PURE__ */ jsx34("tfoot", { children: rows.map(([label, format]) => /* @__PURE__ */ jsx34(Row, { label, strong: true, cells: ranking.map(format) }, label)) })
  ] }) });
}
function Row({ label, cells, strong }) {
  const weight = strong ? "font-semibold" : "font-normal";
  return /* @__PURE__ */ jsxs30("tr", { className: `border-t border-line ${weight}`, children: [
    /* @__PURE__ */ jsx34("th", { scope: "row", className: `sticky left-0 bg-paper py-1 pr-2 text-left ${weight}`, children: label }),
    cells.map((cell, column) => /* @__PURE__ */ jsx34("td", { children: cell }, column))
  ] });
}

// components/share/copy-kit.tsx
init_locale2();

// lib/locale/words/share.ts
init_words();
var shareWords = defineWords({
  en: {
    open: "Whole result with reasons and evidence",
    newTab: "opens in a new tab",
    excluded: "{name} (excluded)",
    rankingOf: "{n} platforms, points of 100",
    tableCaption: "Points by criterion; each column adds up to the score",
    pictureTitle: "{headline}: {verdict}",
    badge: "Platform",
    table: { place: "Rank", platform: "Platform", points: "Points" },
    badParameter: {
      title: "This address has a wrong parameter",
      text: "{name} can be {allowed}.",
      or: " or "
    },
    tooBusy: { title: "Too busy just now", text: "Too many results are being worked out. Please try again in a few seconds." },
    busy: "Too many pictures are being drawn. Please try again in a few seconds.",
    failed: "The picture could not be drawn. Please try again.",
    noFormat: "A picture\u2019s address ends in .svg or .png.",
    oembed: {
      noUrl: "The parameter url is missing",
      foreign: "No result of this server has this address",
      noFormat: "The format is json or xml",
      badSize: "maxwidth and maxheight are whole numbers above 0"
    },
    kit: {
      title: "Put this result into your wiki",
      text: "Every form shows the same numbers and leads back here. None needs a script or an account.",
      copy: "Copy",
      copied: "Copied",
      copyFailed: "Not copied: select the text and copy it",
      textLabel: "{name}: text to paste",
      preview: "Preview",
      formats: {
        link: "Link",
        markdown: "Markdown",
        "markdown-picture": "Markdown with picture",
        html: "HTML frame",
        confluence: "Confluence",
        notion: "Notion",
        mediawiki: "MediaWiki",
        growi: "GROWI",
        techdocs: "Backstage TechDocs",
        asciidoc: "AsciiDoc",
        mail: "Plain text for mail"
      },
      notes: {
        link: "Nothing to allow. Chats and wikis that fetch previews show the picture.",
        markdown: "Nothing to allow: plain text, a table and a link.",
        "markdown-picture": "The wiki has to reach {host} to fetch the picture.",
        html: "The site has to allow frames from {host} (its policy frame-src).",
        confluence: "Insert an Iframe macro (/iframe) and paste the address; set the height to {height}. An administrator may have to add {host} to the allowed sites.",
        notion: "Paste the address and choose \u201CCreate embed\u201D. Nothing to allow, but {host} has to be public.",
        mediawiki: "The frame needs the extension IframeTag with {host} in its list; the link below works without.",
        growi: "The recommended sanitiser keeps this frame. A stricter one has to allow iframe with src and style.",
        techdocs: "app-config.yaml: techdocs.sanitizer.allowedIframeHosts has to hold {host}.",
        asciidoc: "Nothing to allow but pictures from {host} (allow-uri-read only where they are built in).",
        mail: "Nothing to allow."
      }
    }
  },
  ja: {
    open: "\u7406\u7531\u3068\u51FA\u5178\u3092\u542B\u3080\u5168\u4F53\u306E\u7D50\u679C",
    newTab: "\u65B0\u3057\u3044\u30BF\u30D6\u3067\u958B\u304D\u307E\u3059",
    excluded: "{name}\uFF08\u9664\u5916\uFF09",
    rankingOf: "{n}\u7A2E\u985E\u306E\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0\uFF08100\u70B9\u6E80\u70B9\uFF09",
    tableCaption: "\u57FA\u6E96\u3054\u3068\u306E\u5F97\u70B9\uFF08\u5404\u5217\u306E\u5408\u8A08\u304C\u7DCF\u5F97\u70B9\uFF09",
    pictureTitle: "{headline}\uFF1A{verdict}",
    badge: "\u63A8\u5968\u57FA\u76E4",
    table: { place: "\u9806\u4F4D", platform: "\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0", points: "\u70B9\u6570" },
    badParameter: {
      title: "\u30A2\u30C9\u30EC\u30B9\u306E\u30D1\u30E9\u30E1\u30FC\u30BF\u30FC\u306B\u8AA4\u308A\u304C\u3042\u308A\u307E\u3059",
      text: "{name}\u306B\u6307\u5B9A\u3067\u304D\u308B\u306E\u306F{allowed}\u3067\u3059\u3002",
      or: "\u3001"
    },
    tooBusy: { title: "\u305F\u3060\u3044\u307E\u6DF7\u307F\u5408\u3063\u3066\u3044\u307E\u3059", text: "\u7D50\u679C\u306E\u8A08\u7B97\u304C\u6DF7\u307F\u5408\u3063\u3066\u3044\u307E\u3059\u3002\u6570\u79D2\u5F85\u3063\u3066\u304B\u3089\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002" },
    busy: "\u753B\u50CF\u306E\u4F5C\u6210\u304C\u6DF7\u307F\u5408\u3063\u3066\u3044\u307E\u3059\u3002\u6570\u79D2\u5F85\u3063\u3066\u304B\u3089\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
    failed: "\u753B\u50CF\u3092\u4F5C\u6210\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002",
    noFormat: "\u753B\u50CF\u306E\u30A2\u30C9\u30EC\u30B9\u306E\u672B\u5C3E\u306F.svg\u307E\u305F\u306F.png\u3067\u3059\u3002",
    oembed: {
      noUrl: "\u30D1\u30E9\u30E1\u30FC\u30BF\u30FCurl\u304C\u3042\u308A\u307E\u305B\u3093",
      foreign: "\u3053\u306E\u30A2\u30C9\u30EC\u30B9\u306E\u7D50\u679C\u306F\u3001\u3053\u306E\u30B5\u30FC\u30D0\u30FC\u306B\u3042\u308A\u307E\u305B\u3093",
      noFormat: "format\u306Fjson\u307E\u305F\u306Fxml\u3067\u3059",
      badSize: "maxwidth\u3068maxheight\u306F1\u4EE5\u4E0A\u306E\u6574\u6570\u3067\u3059"
    },
    kit: {
      title: "\u3053\u306E\u7D50\u679C\u3092Wiki\u306B\u8CBC\u308B",
      text: "\u3069\u306E\u5F62\u5F0F\u3082\u540C\u3058\u6570\u5024\u3092\u793A\u3057\u3001\u3053\u306E\u30DA\u30FC\u30B8\u306B\u623B\u308C\u307E\u3059\u3002\u30B9\u30AF\u30EA\u30D7\u30C8\u3082\u30A2\u30AB\u30A6\u30F3\u30C8\u3082\u8981\u308A\u307E\u305B\u3093\u3002",
      copy: "\u30B3\u30D4\u30FC",
      copied: "\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F",
      copyFailed: "\u30B3\u30D4\u30FC\u3067\u304D\u307E\u305B\u3093\u3002\u6587\u5B57\u5217\u3092\u9078\u629E\u3057\u3066\u30B3\u30D4\u30FC\u3057\u3066\u304F\u3060\u3055\u3044",
      textLabel: "{name}\uFF1A\u8CBC\u308A\u4ED8\u3051\u308B\u6587\u5B57\u5217",
      preview: "\u30D7\u30EC\u30D3\u30E5\u30FC",
      formats: {
        link: "\u30EA\u30F3\u30AF",
        markdown: "Markdown",
        "markdown-picture": "\u753B\u50CF\u3064\u304DMarkdown",
        html: "HTML\u306E\u30D5\u30EC\u30FC\u30E0",
        confluence: "Confluence",
        notion: "Notion",
        mediawiki: "MediaWiki",
        growi: "GROWI",
        techdocs: "Backstage TechDocs",
        asciidoc: "AsciiDoc",
        mail: "\u30E1\u30FC\u30EB\u7528\u30C6\u30AD\u30B9\u30C8"
      },
      notes: {
        link: "\u8A31\u53EF\u306E\u8A2D\u5B9A\u306F\u4E0D\u8981\u3067\u3059\u3002\u30D7\u30EC\u30D3\u30E5\u30FC\u3092\u53D6\u5F97\u3059\u308B\u30C1\u30E3\u30C3\u30C8\u3084Wiki\u3067\u306F\u753B\u50CF\u3082\u8868\u793A\u3055\u308C\u307E\u3059\u3002",
        markdown: "\u8A31\u53EF\u306E\u8A2D\u5B9A\u306F\u4E0D\u8981\u3067\u3059\u3002\u6587\u7AE0\u3068\u8868\u3068\u30EA\u30F3\u30AF\u3060\u3051\u3067\u3067\u304D\u3066\u3044\u307E\u3059\u3002",
        "markdown-picture": "Wiki\u304B\u3089{host}\u306E\u753B\u50CF\u3092\u53D6\u5F97\u3067\u304D\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059\u3002",
        html: "\u30B5\u30A4\u30C8\u306E\u5074\u3067{host}\u306E\u30D5\u30EC\u30FC\u30E0\u3092\u8A31\u53EF\u3059\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059\uFF08\u30DD\u30EA\u30B7\u30FC\u306Eframe-src\uFF09\u3002",
        confluence: "Iframe\u30DE\u30AF\u30ED\uFF08/iframe\uFF09\u3092\u633F\u5165\u3057\u3066\u30A2\u30C9\u30EC\u30B9\u3092\u8CBC\u308A\u4ED8\u3051\u3001\u9AD8\u3055\u3092{height}\u306B\u3057\u307E\u3059\u3002\u7BA1\u7406\u8005\u304C{host}\u3092\u8A31\u53EF\u30B5\u30A4\u30C8\u306B\u52A0\u3048\u308B\u5FC5\u8981\u304C\u3042\u308B\u5834\u5408\u304C\u3042\u308A\u307E\u3059\u3002",
        notion: "\u30A2\u30C9\u30EC\u30B9\u3092\u8CBC\u308A\u4ED8\u3051\u3066\u300C\u57CB\u3081\u8FBC\u307F\u3092\u4F5C\u6210\u300D\u3092\u9078\u3073\u307E\u3059\u3002\u8A31\u53EF\u306E\u8A2D\u5B9A\u306F\u4E0D\u8981\u3067\u3059\u304C\u3001{host}\u304C\u5916\u90E8\u306B\u516C\u958B\u3055\u308C\u3066\u3044\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059\u3002",
        mediawiki: "\u30D5\u30EC\u30FC\u30E0\u306B\u306F\u62E1\u5F35\u6A5F\u80FDIframeTag\u3068\u3001\u8A31\u53EF\u30EA\u30B9\u30C8\u3078\u306E{host}\u306E\u8FFD\u52A0\u304C\u5FC5\u8981\u3067\u3059\u3002\u4E0B\u306E\u30EA\u30F3\u30AF\u3060\u3051\u306A\u3089\u4E0D\u8981\u3067\u3059\u3002",
        growi: "\u63A8\u5968\u306E\u30B5\u30CB\u30BF\u30A4\u30BA\u8A2D\u5B9A\u306E\u307E\u307E\u3067\u8868\u793A\u3055\u308C\u307E\u3059\u3002\u72EC\u81EA\u306E\u8A2D\u5B9A\u3067\u306F\u3001iframe\u306Esrc\u3068style\u3092\u8A31\u53EF\u3057\u3066\u304F\u3060\u3055\u3044\u3002",
        techdocs: "app-config.yaml\u306Etechdocs.sanitizer.allowedIframeHosts\u306B{host}\u3092\u52A0\u3048\u3066\u304F\u3060\u3055\u3044\u3002",
        asciidoc: "{host}\u306E\u753B\u50CF\u3092\u8A31\u53EF\u3059\u308B\u3060\u3051\u3067\u3059\uFF08\u753B\u50CF\u3092\u6587\u66F8\u306B\u53D6\u308A\u8FBC\u3080\u5834\u5408\u306E\u307Fallow-uri-read\u304C\u5FC5\u8981\u3067\u3059\uFF09\u3002",
        mail: "\u8A31\u53EF\u306E\u8A2D\u5B9A\u306F\u4E0D\u8981\u3067\u3059\u3002"
      }
    }
  }
});

// lib/publish/embed.ts
init_locale2();

// lib/locale/words/site.ts
init_words();
var siteWords = defineWords({
  en: {
    name: "Dokoni",
    tagline: "Where should this workload run?",
    description: "Answer questions about a workload and get an explained, ranked recommendation among Compose, CaaS, PaaS and FaaS.",
    skip: "Skip to the content",
    mainMenu: "Main menu",
    assess: "Assess a workload",
    platforms: "Platforms",
    method: "Method",
    theme: "Appearance",
    themes: { auto: "Auto", light: "Light", dark: "Dark" },
    language: "\u65E5\u672C\u8A9E",
    languageHint: "\u3053\u306E\u30DA\u30FC\u30B8\u3092\u65E5\u672C\u8A9E\u3067\u8AAD\u3080",
    footer: "Open source under Apache-2.0. No account, no cookies, no tracking.",
    contentVersion: "Rules version {version} of {date}",
    notFound: { title: "There is no such page", text: "The address may be mistyped, or the page has moved.", home: "To the start page" },
    failed: {
      title: "This page failed",
      text: "Your answers are kept in this browser. Try again; if it fails again, please report it.",
      retry: "Try again"
    }
  },
  ja: {
    name: "Dokoni",
    tagline: "\u3053\u306E\u30EF\u30FC\u30AF\u30ED\u30FC\u30C9\u3001\u3069\u3053\u3067\u52D5\u304B\u3059\uFF1F",
    description: "\u30EF\u30FC\u30AF\u30ED\u30FC\u30C9\u306B\u3064\u3044\u3066\u306E\u8CEA\u554F\u306B\u7B54\u3048\u308B\u3068\u3001Compose\u30FBCaaS\u30FBPaaS\u30FBFaaS\u306E\u4E2D\u304B\u3089\u6839\u62E0\u3064\u304D\u3067\u9806\u4F4D\u3092\u793A\u3057\u307E\u3059\u3002",
    skip: "\u672C\u6587\u3078\u79FB\u52D5",
    mainMenu: "\u30E1\u30A4\u30F3\u30E1\u30CB\u30E5\u30FC",
    assess: "\u8A3A\u65AD\u3059\u308B",
    platforms: "\u30D7\u30E9\u30C3\u30C8\u30D5\u30A9\u30FC\u30E0",
    method: "\u8A55\u4FA1\u65B9\u6CD5",
    theme: "\u8868\u793A",
    themes: { auto: "\u81EA\u52D5", light: "\u30E9\u30A4\u30C8", dark: "\u30C0\u30FC\u30AF" },
    language: "English",
    languageHint: "Read this page in English",
    footer: "Apache-2.0\u306E\u30AA\u30FC\u30D7\u30F3\u30BD\u30FC\u30B9\u3002\u30A2\u30AB\u30A6\u30F3\u30C8\u767B\u9332\u3001Cookie\u3001\u8FFD\u8DE1\u306F\u4E00\u5207\u3042\u308A\u307E\u305B\u3093\u3002",
    contentVersion: "\u30EB\u30FC\u30EB\u7B2C{version}\u7248\uFF08{date}\uFF09",
    notFound: {
      title: "\u30DA\u30FC\u30B8\u304C\u898B\u3064\u304B\u308A\u307E\u305B\u3093",
      text: "\u30A2\u30C9\u30EC\u30B9\u304C\u9593\u9055\u3063\u3066\u3044\u308B\u304B\u3001\u30DA\u30FC\u30B8\u304C\u79FB\u52D5\u3057\u305F\u53EF\u80FD\u6027\u304C\u3042\u308A\u307E\u3059\u3002",
      home: "\u30C8\u30C3\u30D7\u30DA\u30FC\u30B8\u3078"
    },
    failed: {
      title: "\u30DA\u30FC\u30B8\u3092\u8868\u793A\u3067\u304D\u307E\u305B\u3093\u3067\u3057\u305F",
      text: "\u56DE\u7B54\u306F\u3053\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u6B8B\u3063\u3066\u3044\u307E\u3059\u3002\u3082\u3046\u4E00\u5EA6\u304A\u8A66\u3057\u304F\u3060\u3055\u3044\u3002\u7E70\u308A\u8FD4\u3059\u5834\u5408\u306F\u3054\u5831\u544A\u304F\u3060\u3055\u3044\u3002",
      retry: "\u518D\u8A66\u884C"
    }
  }
});

// lib/publish/embed-document.ts
init_locale2();

// lib/locale/words/link-problem.ts
init_words();
var linkProblemWords = defineWords({
  en: {
    kicker: "Link",
    title: "This link cannot be read",
    text: {
      empty: "The address holds no code.",
      characters: "The code holds a character that no code has. Codes use the digits 0\u20139 and the letters A\u2013Z without I, L, O and U.",
      length: "The code has {found} characters, and a code has {expected}. It was probably cut, or something was added.",
      checksum: "The code fails its check: at least one character differs from the one it was made with.",
      "newer-codec": "The code was made by a newer version of Dokoni than the one that runs here.",
      malformed: "The code holds an answer that no questionnaire of this version has.",
      "newer-content": "The code was made with rules that this server does not have yet."
    },
    found: "Code as read: {code}",
    safe: "No result is shown, so that you never see one that is not yours.",
    again: "Type or paste the code or the whole link",
    open: "Open",
    start: "Start a new assessment"
  },
  ja: {
    kicker: "\u30EA\u30F3\u30AF",
    title: "\u3053\u306E\u30EA\u30F3\u30AF\u306F\u8AAD\u307F\u53D6\u308C\u307E\u305B\u3093",
    text: {
      empty: "\u30A2\u30C9\u30EC\u30B9\u306B\u30B3\u30FC\u30C9\u304C\u3042\u308A\u307E\u305B\u3093\u3002",
      characters: "\u30B3\u30FC\u30C9\u306B\u4F7F\u308F\u308C\u306A\u3044\u6587\u5B57\u304C\u542B\u307E\u308C\u3066\u3044\u307E\u3059\u3002\u30B3\u30FC\u30C9\u306F\u6570\u5B570\u301C9\u3068\u3001I\u30FBL\u30FBO\u30FBU\u3092\u9664\u304F\u82F1\u5B57A\u301CZ\u3067\u3067\u304D\u3066\u3044\u307E\u3059\u3002",
      length: "\u30B3\u30FC\u30C9\u306F{expected}\u6587\u5B57\u3067\u3059\u304C\u3001{found}\u6587\u5B57\u3067\u3057\u305F\u3002\u9014\u4E2D\u3067\u5207\u308C\u305F\u304B\u3001\u4F59\u5206\u306A\u6587\u5B57\u304C\u4ED8\u3044\u305F\u3088\u3046\u3067\u3059\u3002",
      checksum: "\u30B3\u30FC\u30C9\u306E\u691C\u67FB\u306B\u5931\u6557\u3057\u307E\u3057\u305F\u3002\u4F5C\u6210\u6642\u3068\u7570\u306A\u308B\u6587\u5B57\u304C\u4E00\u3064\u4EE5\u4E0A\u3042\u308A\u307E\u3059\u3002",
      "newer-codec": "\u3053\u306E\u30B3\u30FC\u30C9\u306F\u3001\u3053\u3053\u3067\u52D5\u3044\u3066\u3044\u308B\u3082\u306E\u3088\u308A\u65B0\u3057\u3044\u7248\u306EDokoni\u3067\u4F5C\u3089\u308C\u3066\u3044\u307E\u3059\u3002",
      malformed: "\u30B3\u30FC\u30C9\u306B\u3001\u3053\u306E\u7248\u306E\u8CEA\u554F\u7968\u306B\u306A\u3044\u56DE\u7B54\u304C\u542B\u307E\u308C\u3066\u3044\u307E\u3059\u3002",
      "newer-content": "\u3053\u306E\u30B3\u30FC\u30C9\u306F\u3001\u3053\u306E\u30B5\u30FC\u30D0\u30FC\u304C\u307E\u3060\u6301\u3063\u3066\u3044\u306A\u3044\u30EB\u30FC\u30EB\u3067\u4F5C\u3089\u308C\u3066\u3044\u307E\u3059\u3002"
    },
    found: "\u8AAD\u307F\u53D6\u3063\u305F\u30B3\u30FC\u30C9\uFF1A{code}",
    safe: "\u5225\u306E\u7D50\u679C\u3092\u8AA4\u3063\u3066\u8868\u793A\u3057\u306A\u3044\u3088\u3046\u3001\u7D50\u679C\u306F\u793A\u3057\u307E\u305B\u3093\u3002",
    again: "\u30B3\u30FC\u30C9\u307E\u305F\u306F\u30EA\u30F3\u30AF\u5168\u4F53\u3092\u5165\u529B\u3001\u8CBC\u308A\u4ED8\u3051",
    open: "\u958B\u304F",
    start: "\u65B0\u3057\u304F\u8A3A\u65AD\u3059\u308B"
  }
});

// lib/publish/embed-document.ts
init_share();

// lib/publish/palette.ts
var PALETTE = {
  light: {
    surface: "#ffffff",
    sunken: "#f1efea",
    ink: "#1a1c20",
    muted: "#585d66",
    line: "#dcd9d2",
    "line-strong": "#8b8f98",
    accent: "#3a3db5",
    compose: "#0e6e52",
    caas: "#0669bf",
    paas: "#a34a7d",
    faas: "#c25100"
  },
  dark: {
    surface: "#1b1d20",
    sunken: "#24272b",
    ink: "#eceae5",
    muted: "#a9adb5",
    line: "#34383d",
    "line-strong": "#7d838c",
    accent: "#aab0ff",
    compose: "#31d0a1",
    caas: "#57a3f2",
    paas: "#d296bf",
    faas: "#f79855"
  }
};

// lib/publish/embed-style.ts
function tokens(colours) {
  return Object.entries(colours).map(([name, value]) => `--${name}:${value}`).join(";");
}
var LIGHT = `color-scheme:light;${tokens(PALETTE.light)}`;
var DARK = `color-scheme:dark;${tokens(PALETTE.dark)}`;
var EMBED_STYLE = [
  `html{${LIGHT}}html.dark{${DARK}}@media(prefers-color-scheme:dark){html.auto{${DARK}}}`,
  "*{box-sizing:border-box;margin:0;padding:0}",
  'html{background:var(--surface);color:var(--ink);font-family:system-ui,-apple-system,"Segoe UI","Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;-webkit-text-size-adjust:100%}',
  "body{display:flex;flex-direction:column;gap:.75rem;min-height:100vh;padding:.875rem 1rem;border:1px solid var(--line);font-size:.875rem;line-height:1.45;overflow-wrap:anywhere}",
  ".fit body{min-height:0}",
  ":lang(ja){line-break:strict}:lang(ja) body{line-height:1.6}:lang(ja) h1,:lang(ja) li{word-break:auto-phrase}",
  "main{display:grid;gap:.75rem 1.75rem;flex:1 0 auto;align-content:start;grid-template-columns:minmax(0,1fr)}",
  "main>*{min-width:0}",
  "header{display:grid;gap:.375rem}",
  "h1{font-size:1.375rem;line-height:1.25;font-weight:650;text-wrap:balance}",
  "h2{font-size:.8125rem;line-height:1.45;font-weight:650}",
  "ol,ul{list-style:none}",
  ".quiet{color:var(--muted);font-size:.8125rem}",
  ".verdict{display:flex;align-items:center;gap:.5rem;font-weight:650}",
  ".verdict svg{flex:none}.verdict rect{fill:var(--surface);stroke:var(--ink)}.verdict .on{fill:var(--ink)}",
  ".family{display:inline-block;width:.625rem;height:.625rem;margin-right:.375rem;border-radius:2px}",
  '.reasons{display:grid;gap:.25rem}.reasons li{display:grid;grid-template-columns:1em minmax(0,1fr);gap:.375rem}.reasons li::before{content:"+";font-weight:650}.reasons .against::before{content:"\\2212"}',
  ".bars{display:grid;gap:.25rem;align-content:start}.reasons,.bars{margin-top:.25rem}",
  ".bars li{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5rem;font-size:.8125rem;line-height:1.4;font-variant-numeric:tabular-nums}",
  ".name{flex:1 1 10em}.name span{display:none}.measure{display:flex;align-items:center;gap:.5rem;flex:1 1 6.5em}",
  ".measure svg{flex:1 1 0;width:0;height:.75rem;print-color-adjust:exact}.track{fill:var(--sunken)}.score{flex:none;min-width:2.5em;text-align:right}",
  ".first{font-weight:650}.out{color:var(--muted)}.out rect{fill:none;stroke:var(--line-strong)}",
  ".compose{fill:var(--compose);background:var(--compose)}.caas{fill:var(--caas);background:var(--caas)}.paas{fill:var(--paas);background:var(--paas)}.faas{fill:var(--faas);background:var(--faas)}",
  "table{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.4;font-variant-numeric:tabular-nums}",
  "caption{text-align:left;color:var(--muted);padding-bottom:.25rem}",
  "th,td{padding:.125rem .1875rem;text-align:right;font-weight:400;vertical-align:bottom}tr>:first-child{text-align:left;padding-left:0}tbody tr,tfoot tr{border-top:1px solid var(--line)}thead th,tfoot *,.deciding *{font-weight:650}",
  ".later{display:none}.columns{display:grid;gap:0 1rem;font-size:.8125rem;margin-bottom:.25rem}",
  "footer{display:grid;gap:.125rem;border-top:1px solid var(--line);padding-top:.5rem;font-size:.8125rem;line-height:1.45}",
  "a{color:var(--accent);text-underline-offset:.2em}a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}",
  "footer a{font-weight:650;min-height:1.5rem}",
  "@media(min-width:30em){.name{flex-basis:14em}.name span{display:inline}}",
  "@media(min-width:44em){.two{grid-template-columns:minmax(0,1.1fr) minmax(0,1fr)}.two header{grid-column:1/-1}footer{grid-template-columns:minmax(0,1fr) auto;gap:0 1.75rem}footer .rules{text-align:right}.columns{grid-template-columns:repeat(4,minmax(0,1fr))}.columns .later{display:block}td.later,th.later{display:table-cell}}"
].join("");
var EMBED_SCRIPT = 'new ResizeObserver(()=>{parent.postMessage({type:"dokoni:height",id:(new URLSearchParams(location.search).get("id")||"").slice(0,64),height:Math.ceil(document.body.getBoundingClientRect().height)},"*")}).observe(document.body)';

// lib/publish/markup.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeMarkup(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
var Markup = class {
  constructor(text) {
    this.text = text;
  }
  text;
  toString() {
    return this.text;
  }
};
function markup(strings, ...parts) {
  return new Markup(strings.map((text, index) => text + write(parts[index] ?? null)).join(""));
}
function write(part) {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.join("") : escapeMarkup(String(part));
}
function trusted(text) {
  return new Markup(text);
}

// lib/publish/embed-document.ts
function renderDocument({ locale, title, theme, fitted, content: content2 }) {
  const scheme = theme === "auto" ? "light dark" : theme;
  const script = fitted ? markup`<script>${trusted(EMBED_SCRIPT)}</script>` : null;
  return markup`<!doctype html><html lang="${locale}" class="${theme}${fitted ? " fit" : ""}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="${scheme}"><meta name="robots" content="noindex"><title>${title}</title><style>${trusted(EMBED_STYLE)}</style></head><body>${content2}${script}</body></html>`.text;
}

// lib/publish/embed-table.ts
init_locale2();
var FIRST = 3;
function renderTable({ criteria, ranking, recommendation, locale }) {
  const words = resultWords(locale);
  const deciding = new Set(recommendation?.reasons.map(({ criterion }) => criterion));
  const cells = (format) => ranking.map((platform, index) => markup`<td${later(index)}>${format(platform)}</td>`);
  const rows = criteria.map(
    ({ criterion, title }, index) => markup`<tr${deciding.has(criterion) && markup` class="deciding"`}><th scope="row">${title}</th>${cells(
      ({ contributions }) => formatPoints(contributions[index] ?? 0)
    )}</tr>`
  );
  const names = ranking.map(
    ({ short, rank }, index) => markup`<li${later(index)}>${index + 1} ${rank === null ? fill(shareWords(locale).excluded, { name: short }) : short}</li>`
  );
  const heads = ranking.map(({ short }, index) => markup`<th scope="col" aria-label="${short}"${later(index)}>${index + 1}</th>`);
  const head = markup`<thead><tr><th scope="col">${words.ranking.criterion}</th>${heads}</tr></thead>`;
  const foot = markup`<tfoot><tr><th scope="row">${words.ranking.score}</th>${cells(({ score }) => formatPoints(score))}</tr></tfoot>`;
  return markup`<section><ol class="columns" role="list">${names}</ol><table><caption>${shareWords(locale).tableCaption}</caption>${head}<tbody>${rows}</tbody>${foot}</table></section>`;
}
function later(index) {
  return index >= FIRST && markup` class="later"`;
}

// lib/publish/embed.ts
init_shared();
function renderEmbed(shared, { view, theme, fitted }) {
  const { report, title } = shared;
  const words = resultWords(report.locale);
  const content2 = markup`<main${view === "summary" ? markup` class="two"` : null}>${renderHead(shared)}${VIEWS[view](report)}</main>${renderFoot(shared)}`;
  const named = title === "" ? report.headline : fill(words.titleOf, { title, headline: report.headline });
  return renderDocument({ locale: report.locale, title: `${named} \u2013 ${siteWords(report.locale).name}`, theme, fitted, content: content2 });
}
var VIEWS = {
  summary: (report) => markup`${renderReasons(report)}${renderRanking(report)}`,
  ranking: (report) => renderRanking(report),
  table: (report) => renderTable(report)
};
function renderHead({ report, title }) {
  const { locale, recommendation, headline, sentence } = report;
  return markup`<header><p class="quiet">${siteWords(locale).name} · ${report.kicker}${title !== "" && markup` · <bdi>${title}</bdi>`}</p><h1>${headline}</h1>${recommendation ? renderVerdict(recommendation) : markup`<p>${sentence}</p>`}</header>`;
}
var STEPS = ["open", "leaning", "robust", "certain"];
function renderVerdict({ verdict }) {
  const reached = STEPS.indexOf(verdict.id);
  const boxes = STEPS.map(
    (step, index) => markup`<rect x="${index * 22 + 0.5}" y=".5" width="17" height="9"${index <= reached && markup` class="on"`}/>`
  );
  return markup`<p class="verdict"><svg width="85" height="10" aria-hidden="true">${boxes}</svg>${verdict.label}</p><p>${verdict.sentence}</p>`;
}
var NEAREST = 3;
function renderReasons({ locale, recommendation, obstruction }) {
  const words = resultWords(locale);
  if (!recommendation) {
    const lines = [obstruction?.lift ?? "", ...(obstruction?.nearest ?? []).slice(0, NEAREST)].map((text) => markup`<p>${text}</p>`);
    return markup`<section class="bars"><h2>${words.obstruction.title}</h2>${lines}</section>`;
  }
  const { reasons, against } = recommendation;
  const items = reasons.map(({ sentence }) => markup`<li>${sentence}</li>`);
  return markup`<section><h2>${words.why}</h2><ul class="reasons" role="list">${items}${against && markup`<li class="against">${against.sentence}</li>`}</ul></section>`;
}
function renderRanking({ locale, ranking }) {
  const words = shareWords(locale);
  const rows = ranking.map((platform) => renderBar(platform, words.excluded));
  return markup`<section><h2>${fill(words.rankingOf, { n: ranking.length })}</h2><ol class="bars" role="list">${rows}</ol></section>`;
}
function renderBar({ rank, short, familyName, family, score }, excluded) {
  const name = rank === null ? fill(excluded, { name: short }) : `${rank}\xA0${short}`;
  const kind = !short.includes(familyName) && markup`<span> · ${familyName}</span>`;
  const bar = rank === null ? markup`<rect x=".5" y=".5" width="${score}%" height="11" stroke-dasharray="3 2"/>` : markup`<rect class="track" width="100%" height="12"/><rect class="${family}" width="${score}%" height="12"/>`;
  const state = rank === null ? markup` class="out"` : rank === 1 ? markup` class="first"` : null;
  return markup`<li${state}><span class="name">${name}${rank !== null && kind}</span><span class="measure"><svg aria-hidden="true">${bar}</svg><span class="score">${formatPoints(score)}</span></span></li>`;
}
function renderFoot(shared) {
  const { report, code, title } = shared;
  const words = shareWords(report.locale);
  const path = resultAddress({ ...shared, origin: "", title }, report.locale);
  return markup`<footer><a href="${path}" target="_blank" rel="noopener" title="${words.newTab}">${words.open}<span aria-hidden="true"> ↗</span></a><span class="quiet rules">${fill(
    siteWords(report.locale).contentVersion,
    report.content
  )}</span><span class="quiet">${resultAddress({ ...shared, title: "" })}</span><span class="quiet rules">${resultWords(report.locale).colophon.code} ${code}</span></footer>`;
}

// lib/publish/picture/pictures.ts
init_locale2();
init_shared();

// lib/publish/sizes.ts
var FRAME_WIDTHS = [280, 320, 480, 768, 1200];
var FRAME_HEIGHTS = {
  summary: { 280: 1110, 320: 970, 480: 760, 768: 530, 1200: 460 },
  ranking: { 280: 820, 320: 710, 480: 590, 768: 500, 1200: 460 },
  table: { 280: 1080, 320: 940, 480: 840, 768: 730, 1200: 690 }
};
var FRAME_WIDTH = 640;
function frameHeight(view, width) {
  const known2 = FRAME_WIDTHS.findLast((candidate) => candidate <= width) ?? FRAME_WIDTHS[0];
  return FRAME_HEIGHTS[view][known2];
}
var IMAGE_SIZES = {
  preview: { width: 1200, height: 630 },
  chart: { width: 800, height: 420 }
};

// lib/publish/text-width.ts
var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

// lib/publish/picture/bars.ts
init_locale2();

// lib/publish/picture/preview.ts
init_locale2();
init_shared();
var { width: WIDTH, height: HEIGHT2 } = IMAGE_SIZES.preview;
var MARGIN = 64;
var INNER = WIDTH - 2 * MARGIN;

// lib/publish/picture/pictures.ts
function pictureTitle({ locale, headline, recommendation }) {
  return recommendation ? fill(shareWords(locale).pictureTitle, { headline, verdict: recommendation.verdict.label }) : headline;
}

// lib/publish/oembed.ts
init_shared();
function titleOf2({ title, report }) {
  const named = pictureTitle(report);
  return title === "" ? named : `${title} \u2013 ${named}`;
}
function frameMarkup(shared, { view, width, height }) {
  const source = embedAddress(shared, { view });
  return markup`<iframe src="${source}" width="${width}" height="${height}" title="${titleOf2(shared)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" frameborder="0"></iframe>`.text;
}

// lib/publish/index.ts
init_shared();

// lib/export/columns.ts
var WIDE_SET = "\\p{Script=Han}\\u3000-\\u30ff\\u31f0-\\u31ff\\u1100-\\u115f\\uac00-\\ud7a3\\uff01-\\uff60\\uffe0-\\uffe6\\p{Emoji_Presentation}";
var WIDE = new RegExp(`[${WIDE_SET}]`, "u");
var PIECE = new RegExp(
  `[\uFF08\u300C\u300E]*(?:[${WIDE_SET}]|[^\\s${WIDE_SET}]+)[\u3001\u3002\uFF09\u300D\u300F\uFF01\uFF1F\uFF1A\u30FC\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7]*\\s*|\\s+`,
  "gu"
);
var graphemes2 = new Intl.Segmenter("en", { granularity: "grapheme" });
function columnsOf(text) {
  let columns = 0;
  for (const { segment } of graphemes2.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}
function padColumns(text, columns) {
  return text + " ".repeat(Math.max(columns - columnsOf(text), 0));
}

// lib/export/markdown-text.ts
var SPECIAL = /[\\`*_{}[\]|~#$^@]/g;
var ENTITIES2 = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
function escapeMarkdown(text) {
  return text.replace(/\s+/g, " ").replace(SPECIAL, (character) => `\\${character}`).replace(/[&<>]/g, (character) => ENTITIES2[character] ?? character).replace(/\b(https?|ftp|mailto|xmpp):/gi, "$1\\:").replace(/\b(www)\./gi, "$1\\.");
}

// lib/publish/snippets.ts
init_locale2();
init_shared();
var SNIPPET_FORMATS = [
  "link",
  "markdown",
  "markdown-picture",
  "html",
  "confluence",
  "notion",
  "mediawiki",
  "growi",
  "techdocs",
  "asciidoc",
  "mail"
];
var HEIGHT3 = frameHeight("summary", FRAME_WIDTH);
function writeSnippets(shared) {
  const frame = frameMarkup(shared, { view: "summary", width: "100%", height: HEIGHT3 });
  const embed = embedAddress(shared);
  const texts = {
    link: { text: resultAddress(shared), preview: "picture" },
    markdown: { text: writeMarkdown(shared), preview: "text" },
    "markdown-picture": { text: writeMarkdownPicture(shared), preview: "picture" },
    html: { text: frame, preview: "frame" },
    confluence: { text: embed, preview: "frame" },
    notion: { text: embed, preview: "frame" },
    mediawiki: { text: writeWikitext(shared, embed), preview: "frame" },
    growi: { text: writeGrowi(shared, embed), preview: "frame" },
    techdocs: { text: `${frame}

${markdownLink(shared)}`, preview: "frame" },
    asciidoc: { text: writeAsciidoc(shared), preview: "picture" },
    mail: { text: writeMail(shared), preview: "text" }
  };
  return SNIPPET_FORMATS.map((format) => ({ format, ...texts[format] }));
}
function snippetValues({ origin }) {
  return { host: new URL(origin).host, height: HEIGHT3 };
}
function refer(text, characters) {
  return text.replace(characters, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
var escapeWikitext = (text) => refer(text, /[[\]{}<>&|'~_#*=!"\\:;]/g);
var escapeAsciidoc = (text) => refer(text, /[[\]{}<>&|'~_#*=!"\\`^+,$@]/g);
function markdownLink(shared) {
  return `[${escapeMarkdown(titleOf2(shared))}](${resultAddress(shared)})`;
}
function writeMarkdown(shared) {
  const { report } = shared;
  const points = ({ sentence }) => `- ${escapeMarkdown(sentence)}`;
  return [
    `**${markdownLink(shared)}**`,
    escapeMarkdown([report.sentence, report.recommendation?.verdict.sentence ?? ""].join(" ").trim()),
    report.recommendation?.reasons.map(points).join("\n") ?? "",
    writeMarkdownTable(report),
    escapeMarkdown(fill(siteWords(report.locale).contentVersion, report.content))
  ].filter((part) => part !== "").join("\n\n");
}
function writeMarkdownTable(report) {
  const words = shareWords(report.locale).table;
  const rows = [[words.place, words.platform, words.points], ...report.ranking.map((platform) => toCells(platform, report))];
  const cells = rows.map((row) => row.map(escapeMarkdown));
  const widths = [3, 3, 3].map((least, column) => Math.max(least, ...cells.map((row) => columnsOf(row[column] ?? ""))));
  const line = (row) => `| ${row.map((cell, column) => padColumns(cell, widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width, column) => column === 1 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`);
  return [head, rule, ...body].map(line).join("\n");
}
function toCells({ rank, short, score }, { locale }) {
  const { excluded } = shareWords(locale);
  return rank === null ? ["\u2013", fill(excluded, { name: short }), formatPoints(score)] : [String(rank), short, formatPoints(score)];
}
function writeMarkdownPicture(shared) {
  const picture = imageAddress(shared, { format: "png" });
  return `[![${escapeMarkdown(titleOf2(shared))}](${picture})](${resultAddress(shared)})`;
}
function writeWikitext(shared, embed) {
  const frame = `<iframe src="${escapeMarkup(embed)}" width="${FRAME_WIDTH}" height="${HEIGHT3}"></iframe>`;
  return `${frame}

[${resultAddress(shared)} ${escapeWikitext(titleOf2(shared))}]`;
}
function writeGrowi(shared, embed) {
  const frame = `<iframe src="${escapeMarkup(embed)}" style="width:100%;height:${HEIGHT3}px;border:0"></iframe>`;
  return `${frame}

${markdownLink(shared)}`;
}
function writeAsciidoc(shared) {
  const address = resultAddress(shared);
  const title = escapeAsciidoc(titleOf2(shared));
  return `image::${imageAddress(shared, { format: "png" })}[alt="${title}",width=600,link="${address}"]

${address}[${title}]`;
}
function writeMail(shared) {
  const { report } = shared;
  const { recommendation, ranking, locale } = report;
  const rows = ranking.map((platform) => toCells(platform, report));
  const width = Math.max(...rows.map(([, name]) => columnsOf(name)));
  return [
    titleOf2(shared),
    [report.sentence, recommendation?.verdict.sentence ?? ""].filter((sentence) => sentence !== "").join("\n"),
    recommendation?.reasons.map(({ sentence }) => `+ ${sentence}`).join("\n") ?? "",
    rows.map(([place, name, points]) => `${place}  ${padColumns(name, width)}  ${points}`).join("\n"),
    `${shareWords(locale).open}
${resultAddress(shared)}`,
    fill(siteWords(locale).contentVersion, report.content)
  ].filter((part) => part !== "").join("\n\n");
}

// components/share/copy-text.tsx
init_button();
import { useState as useState4 } from "react";
import { jsx as jsx35, jsxs as jsxs31 } from "react/jsx-runtime";
function CopyText({ source, name, words }) {
  const [state, setState] = useState4("copy");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById(source).value);
      setState("copied");
    } catch {
      setState("copyFailed");
    }
  };
  return /* @__PURE__ */ jsxs31("p", { className: "flex flex-wrap items-center gap-3 noscript:hidden", children: [
    /* @__PURE__ */ jsxs31(Button, { look: "secondary", onClick: () => void copy(), children: [
      words.copy,
      " ",
      /* @__PURE__ */ jsx35("span", { className: "sr-only", children: name })
    ] }),
    /* @__PURE__ */ jsx35("span", { role: "status", className: "text-sm", children: state === "copy" ? "" : words[state] })
  ] });
}

// components/share/copy-kit.tsx
import { jsx as jsx36, jsxs as jsxs32 } from "react/jsx-runtime";
function CopyKit({ shared }) {
  const words = shareWords(shared.report.locale).kit;
  return /* @__PURE__ */ jsxs32("div", { children: [
    /* @__PURE__ */ jsx36("p", { className: "mb-4", children: words.text }),
    writeSnippets(shared).map((snippet) => /* @__PURE__ */ jsx36(Disclosure, { summary: words.formats[snippet.format], children: /* @__PURE__ */ jsx36(SnippetPanel, { snippet, shared, words }) }, snippet.format))
  ] });
}
function SnippetPanel({ snippet: { format, text, preview }, shared, words }) {
  const { copy, copied, copyFailed } = words;
  const name = words.formats[format];
  const id = `copy-${format}`;
  return /* @__PURE__ */ jsxs32("div", { className: "space-y-3", children: [
    /* @__PURE__ */ jsx36("p", { className: "text-sm", children: fill(words.notes[format], snippetValues(shared)) }),
    /* @__PURE__ */ jsx36(
      "textarea",
      {
        id,
        readOnly: true,
        "aria-label": fill(words.textLabel, { name }),
        rows: Math.min(text.split("\n").length + 1, 12),
        defaultValue: text,
        className: "block w-full resize-y rounded border border-line-strong bg-sunken p-3 font-mono text-sm"
      }
    ),
    /* @__PURE__ */ jsx36(CopyText, { source: id, name, words: { copy, copied, copyFailed } }),
    preview !== "text" && /* @__PURE__ */ jsx36(Preview, { kind: preview, shared, words, name })
  ] });
}
function Preview({ kind, shared, words, name }) {
  const here = { ...shared, origin: "" };
  const { height } = snippetValues(shared);
  return /* @__PURE__ */ jsxs32("figure", { children: [
    /* @__PURE__ */ jsx36("figcaption", { className: "mb-1 text-sm text-muted", children: words.preview }),
    kind === "frame" ? /* @__PURE__ */ jsx36(
      "iframe",
      {
        src: embedAddress(here),
        title: `${words.preview}: ${name}`,
        width: "100%",
        height,
        loading: "lazy",
        sandbox: "allow-popups allow-popups-to-escape-sandbox"
      }
    ) : (
      // eslint-disable-next-line @next/next/no-img-element -- there is no image optimiser here
      /* @__PURE__ */ jsx36(
        "img",
        {
          src: imageAddress(here, { format: "png" }),
          alt: pictureTitle(shared.report),
          ...IMAGE_SIZES.preview,
          loading: "lazy",
          className: "h-auto w-full max-w-2xl border border-line"
        }
      )
    )
  ] });
}

// components/result/share-section.tsx
import { jsx as jsx37 } from "react/jsx-runtime";
function ShareSection({ shared, label }) {
  return /* @__PURE__ */ jsx37("div", { className: "print:hidden", children: /* @__PURE__ */ jsx37(Section, { id: "share", label, title: shareWords(shared.report.locale).kit.title, children: /* @__PURE__ */ jsx37(CopyKit, { shared }) }) });
}

// components/result/story.tsx
init_button();
init_locale2();
init_report();

// components/ui/copy-link.tsx
init_button();
import { useState as useState5 } from "react";
import { Fragment as Fragment8, jsx as jsx38, jsxs as jsxs33 } from "react/jsx-runtime";
function CopyLink({ path, words }) {
  const [state, setState] = useState5("copy");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.origin + path);
      setState("copied");
    } catch {
      setState("copyFailed");
    }
  };
  return /* @__PURE__ */ jsxs33(Fragment8, { children: [
    /* @__PURE__ */ jsx38("span", { className: "noscript:hidden", children: /* @__PURE__ */ jsx38(Button, { look: "secondary", onClick: () => void copy(), children: words.copy }) }),
    /* @__PURE__ */ jsx38("span", { role: "status", className: "text-sm", children: state === "copy" ? "" : words[state] })
  ] });
}

// components/result/story.tsx
init_links();

// components/result/overview.tsx
init_family_style();
import { jsx as jsx39, jsxs as jsxs34 } from "react/jsx-runtime";
function Overview({ ranking, words }) {
  return /* @__PURE__ */ jsxs34("div", { className: "rounded-md border border-line bg-surface px-4 py-3", children: [
    /* @__PURE__ */ jsxs34("h2", { className: "flex items-baseline justify-between gap-2 text-base", children: [
      words.allPlatforms,
      /* @__PURE__ */ jsx39("span", { className: "text-xs font-normal text-muted", children: words.outOf })
    ] }),
    /* @__PURE__ */ jsx39("ol", { className: "mt-2 space-y-1.5 text-sm", children: ranking.map((platform, index) => /* @__PURE__ */ jsxs34("li", { className: "grid grid-cols-[1fr_auto] items-baseline gap-x-3", children: [
      /* @__PURE__ */ jsxs34("span", { className: index === 0 && platform.rank !== null ? "font-bold" : platform.rank === null ? "text-muted" : "", children: [
        platform.short,
        " ",
        /* @__PURE__ */ jsx39("span", { className: "text-xs font-normal text-muted", children: platform.familyName })
      ] }),
      /* @__PURE__ */ jsx39("span", { className: "tabular-nums", children: platform.rank === null ? /* @__PURE__ */ jsx39("span", { className: "text-xs text-muted", children: words.excluded }) : formatPoints(platform.score) }),
      /* @__PURE__ */ jsxs34("svg", { "aria-hidden": "true", className: "chart col-span-2 block w-full", height: "5", children: [
        /* @__PURE__ */ jsx39("line", { x1: "0", x2: "100%", y1: "2.5", y2: "2.5", className: "stroke-line", strokeWidth: "1" }),
        platform.rank !== null && /* @__PURE__ */ jsx39("rect", { x: "0", y: "0", width: `${platform.score}%`, height: "5", className: familyStyle(platform.family).fill })
      ] })
    ] }, platform.alternative)) })
  ] });
}

// components/result/reason-item.tsx
import { jsx as jsx40, jsxs as jsxs35 } from "react/jsx-runtime";
function ReasonItem({ reason, number, evidence, words, terms: terms2 }) {
  const [first, ...others] = reason.claims;
  const sources = [...new Set(reason.claims.flatMap((claim) => claim.sources))];
  return /* @__PURE__ */ jsxs35("div", { className: "grid grid-cols-[1.75rem_1fr] items-baseline", children: [
    /* @__PURE__ */ jsx40("span", { "aria-hidden": "true", className: `text-lg font-bold tabular-nums ${number === void 0 ? "text-bad" : "text-accent"}`, children: number ?? "\u2212" }),
    /* @__PURE__ */ jsxs35("div", { children: [
      /* @__PURE__ */ jsx40("h3", { className: "text-base", children: reason.sentence }),
      first && /* @__PURE__ */ jsx40("p", { children: /* @__PURE__ */ jsx40(ClaimText, { claim: first, terms: terms2 }) }),
      /* @__PURE__ */ jsxs35("details", { className: "text-sm print:hidden", children: [
        /* @__PURE__ */ jsx40("summary", { className: "inline-flex min-h-6 items-center text-muted underline", children: words.evidenceOf }),
        /* @__PURE__ */ jsxs35("div", { className: "border-l-2 border-line py-1 pl-3", children: [
          first && first.because !== null && /* @__PURE__ */ jsx40("p", { className: "mb-2 text-muted", children: first.because }),
          others.map((claim) => /* @__PURE__ */ jsxs35("p", { className: "mb-2", children: [
            /* @__PURE__ */ jsx40(TextWithTerms, { text: claim.text, terms: terms2 }),
            " ",
            claim.because !== null && /* @__PURE__ */ jsxs35("span", { className: "text-muted", children: [
              "(",
              claim.because,
              ")"
            ] })
          ] }, claim.text)),
          /* @__PURE__ */ jsx40("ul", { className: "space-y-1", children: sources.map((source) => {
            const entry = evidence[source - 1];
            return entry && /* @__PURE__ */ jsxs35("li", { children: [
              "[",
              source,
              "] ",
              /* @__PURE__ */ jsx40(SourceEntry, { source: entry, words })
            ] }, source);
          }) })
        ] })
      ] })
    ] })
  ] });
}

// components/result/story.tsx
init_verdict_scale();
import { Fragment as Fragment9, jsx as jsx42, jsxs as jsxs37 } from "react/jsx-runtime";
function Story(props) {
  const { report, words } = props;
  const isStuck = report.obstruction !== null;
  return /* @__PURE__ */ jsxs37("div", { className: "grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] print:grid-cols-[1.6fr_1fr] print:gap-y-2", children: [
    /* @__PURE__ */ jsx42(Headline, { ...props }),
    !isStuck && /* @__PURE__ */ jsx42(Why, { ...props }),
    /* @__PURE__ */ jsxs37("div", { className: "space-y-6 lg:col-start-2 lg:row-start-2 print:space-y-2", children: [
      /* @__PURE__ */ jsx42(Against, { ...props }),
      /* @__PURE__ */ jsx42(Next, { ...props })
    ] }),
    isStuck && /* @__PURE__ */ jsx42(Why, { ...props }),
    /* @__PURE__ */ jsx42("div", { className: "lg:col-start-2 lg:row-start-1 print:hidden", children: /* @__PURE__ */ jsx42(Overview, { ranking: report.ranking, words }) })
  ] });
}
function Headline({ report, links, words, terms: terms2 }) {
  const { recommendation } = report;
  return /* @__PURE__ */ jsxs37("header", { className: "space-y-3 print:col-span-2 print:space-y-1", children: [
    /* @__PURE__ */ jsxs37("p", { className: "text-sm text-muted", children: [
      report.kicker,
      links.title !== "" && /* @__PURE__ */ jsxs37(Fragment9, { children: [
        " \xB7 ",
        links.title
      ] })
    ] }),
    /* @__PURE__ */ jsx42("h1", { className: "text-3xl sm:text-4xl", children: report.headline }),
    recommendation && /* @__PURE__ */ jsxs37("p", { className: "flex flex-wrap items-center gap-x-4 text-sm text-muted", children: [
      /* @__PURE__ */ jsx42(FamilyMark, { family: recommendation.family, label: recommendation.familyName }),
      recommendation.examples.join(" \xB7 ")
    ] }),
    /* @__PURE__ */ jsx42("p", { className: "text-lg", children: report.sentence }),
    recommendation && /* @__PURE__ */ jsx42(
      VerdictScale,
      {
        label: words.firmness,
        verdict: recommendation.verdict,
        word: /* @__PURE__ */ jsx42(TermButton, { term: "verdict", children: recommendation.verdict.label }),
        sentence: /* @__PURE__ */ jsx42(TextWithTerms, { text: recommendation.verdict.sentence, terms: terms2 })
      }
    )
  ] });
}
function Why({ report, words, terms: terms2 }) {
  const { recommendation, obstruction, evidence } = report;
  return /* @__PURE__ */ jsxs37("section", { "aria-labelledby": "why", className: "space-y-3 lg:col-start-1 lg:row-start-2 print:space-y-1", children: [
    /* @__PURE__ */ jsx42("h2", { id: "why", className: "border-b border-line pb-1 text-lg", children: recommendation ? words.why : words.obstruction.title }),
    recommendation?.reasons.map((reason, index) => /* @__PURE__ */ jsx42(ReasonItem, { reason, number: index + 1, evidence, words, terms: terms2 }, reason.criterion)),
    obstruction && /* @__PURE__ */ jsxs37(Fragment9, { children: [
      /* @__PURE__ */ jsx42("ul", { className: "list-disc space-y-1 pl-5", children: obstruction.nearest.map((sentence) => /* @__PURE__ */ jsx42("li", { children: sentence }, sentence)) }),
      /* @__PURE__ */ jsx42("p", { children: /* @__PURE__ */ jsx42("a", { className: "text-accent underline", href: "#exclusions", children: words.obstruction.all }) })
    ] })
  ] });
}
function Against({ report, words, terms: terms2 }) {
  const { recommendation, evidence, caveats } = report;
  if (!recommendation) return null;
  return /* @__PURE__ */ jsxs37("section", { "aria-labelledby": "against", className: "space-y-2 print:space-y-1", children: [
    /* @__PURE__ */ jsx42("h2", { id: "against", className: "border-b border-line pb-1 text-lg", children: words.against }),
    recommendation.against ? /* @__PURE__ */ jsx42(ReasonItem, { reason: recommendation.against, evidence, words, terms: terms2 }) : /* @__PURE__ */ jsx42("p", { children: words.nothingAgainst }),
    caveats.length > 0 && /* @__PURE__ */ jsx42("p", { children: /* @__PURE__ */ jsx42("a", { className: "text-accent underline", href: "#caveats", children: fill(words.watch, { title: caveats.map(({ title }) => title).join(reportWords(report.locale).listComma) }) }) })
  ] });
}
function Next({ report, links, pathOf: pathOf2, words }) {
  const open = report.answers.filter(({ state }) => state !== "answered");
  const { outlook, recommendation, obstruction } = report;
  const next = outlook?.questions[0]?.question ?? open[0]?.question;
  return /* @__PURE__ */ jsxs37("section", { "aria-labelledby": "what-next", className: "space-y-3 print:space-y-1", children: [
    /* @__PURE__ */ jsx42("h2", { id: "what-next", className: "border-b border-line pb-1 text-lg", children: words.whatNext }),
    outlook && /* @__PURE__ */ jsxs37("p", { children: [
      outlook.sentence,
      " ",
      outlook.questions.map(({ question, short }) => /* @__PURE__ */ jsx42("a", { className: "mr-3 inline-block min-h-6 text-accent underline", href: editPath(links, question), children: short }, question))
    ] }),
    !outlook && recommendation && /* @__PURE__ */ jsxs37("p", { children: [
      recommendation.nextSteps[0]?.text,
      " ",
      /* @__PURE__ */ jsx42("a", { className: "no-print inline-block min-h-6 text-accent underline", href: "#next", children: words.allSteps })
    ] }),
    obstruction && /* @__PURE__ */ jsx42("p", { children: obstruction.lift }),
    obstruction?.change && /* @__PURE__ */ jsx42("p", { className: "no-print", children: /* @__PURE__ */ jsx42(ButtonLink, { href: pathOf2([obstruction.change]), children: words.obstruction.see }) }),
    /* @__PURE__ */ jsxs37("div", { className: "no-print flex flex-wrap items-center gap-3", children: [
      /* @__PURE__ */ jsx42(ButtonLink, { look: obstruction?.change ? "secondary" : "primary", href: editPath(links, next), children: open.length > 0 ? fill(words.answerOpen, { n: open.length }) : words.changeAnswers }),
      /* @__PURE__ */ jsx42(CopyLink, { path: sharedPath(links), words: pickCopyWords(words) })
    ] })
  ] });
}
function pickCopyWords({ colophon: { copy, copied, copyFailed } }) {
  return { copy, copied, copyFailed };
}

// components/charts/rank-bars.tsx
init_rem();
import { jsx as jsx43, jsxs as jsxs38 } from "react/jsx-runtime";
var ROW3 = 46;
var LOOKS4 = ["", "opacity-30", "opacity-10"];
function RankBars({ id, title, description, bars }) {
  return /* @__PURE__ */ jsx43("div", { className: "@container", children: /* @__PURE__ */ jsxs38("svg", { className: "chart block w-full", height: rem(bars.length * ROW3), role: "img", "aria-labelledby": `${id}-title ${id}-desc`, children: [
    /* @__PURE__ */ jsx43("title", { id: `${id}-title`, children: title }),
    /* @__PURE__ */ jsx43("desc", { id: `${id}-desc`, children: description }),
    bars.map((bar, index) => /* @__PURE__ */ jsx43(Bar3, { bar, top: index * ROW3 }, bar.key))
  ] }) });
}
function Bar3({ bar, top }) {
  const starts = bar.parts.map((_, rank) => bar.parts.slice(0, rank).reduce((sum, { percent }) => sum + percent, 0));
  return /* @__PURE__ */ jsxs38("g", { children: [
    /* @__PURE__ */ jsxs38("text", { x: "0", y: rem(top + 14), className: "fill-ink text-sm", children: [
      bar.label,
      /* @__PURE__ */ jsx43("tspan", { dx: rem(8), className: "hidden fill-muted text-xs @xs:inline", children: bar.note })
    ] }),
    /* @__PURE__ */ jsx43("text", { x: "100%", y: rem(top + 14), textAnchor: "end", className: "fill-ink text-sm font-bold tabular-nums", children: bar.parts[0]?.text }),
    /* @__PURE__ */ jsx43("line", { x1: "0", x2: "100%", y1: rem(top + 37), y2: rem(top + 37), className: "stroke-line" }),
    bar.parts.map(({ percent }, rank) => /* @__PURE__ */ jsxs38("g", { children: [
      /* @__PURE__ */ jsx43(
        "rect",
        {
          x: `${starts[rank] ?? 0}%`,
          y: rem(top + 21),
          width: `${percent}%`,
          height: rem(16),
          className: `${bar.hue.fill} ${LOOKS4[rank] ?? ""}`
        }
      ),
      percent > 0 && rank > 0 && /* @__PURE__ */ jsx43(
        "rect",
        {
          x: `${starts[rank] ?? 0}%`,
          y: rem(top + 21),
          width: `${percent}%`,
          height: rem(16),
          className: `fill-transparent ${bar.hue.stroke}`,
          strokeDasharray: rank === 1 ? void 0 : "2 3"
        }
      ),
      percent >= 8 && /* @__PURE__ */ jsx43(
        "text",
        {
          x: `${(starts[rank] ?? 0) + percent / 2}%`,
          y: rem(top + 33),
          textAnchor: "middle",
          "aria-hidden": "true",
          className: `text-xs font-bold ${rank === 0 ? "fill-paper" : "fill-ink"}`,
          children: rank + 1
        }
      )
    ] }, rank))
  ] });
}

// components/result/sure-section.tsx
init_scroll_region();
init_family_style();
init_locale2();
import { jsx as jsx44, jsxs as jsxs39 } from "react/jsx-runtime";
function SureSection({ sensitivity, label, words, terms: terms2 }) {
  const { conclusion, ranks } = sensitivity;
  return /* @__PURE__ */ jsx44(Section, { id: "sure", label, title: conclusion, children: /* @__PURE__ */ jsxs39("div", { className: "grid grid-cols-1 items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]", children: [
    /* @__PURE__ */ jsxs39("figure", { className: "print:hidden", children: [
      /* @__PURE__ */ jsx44(
        RankBars,
        {
          id: "sure-chart",
          title: words.picture,
          description: conclusion,
          bars: ranks.map((platform) => ({
            key: platform.alternative,
            label: platform.short,
            note: platform.familyName,
            parts: platform.ranks,
            hue: familyStyle(platform.family)
          }))
        }
      ),
      /* @__PURE__ */ jsx44("figcaption", { className: "mt-2 text-sm text-muted", children: /* @__PURE__ */ jsx44(TextWithTerms, { text: words.legend, terms: terms2 }) })
    ] }),
    /* @__PURE__ */ jsxs39("div", { children: [
      /* @__PURE__ */ jsx44(RankTable, { ranks, words }),
      /* @__PURE__ */ jsx44("p", { className: "mt-2 text-sm text-muted", children: /* @__PURE__ */ jsx44(TextWithTerms, { text: words.how, terms: terms2 }) })
    ] })
  ] }) });
}
function RankTable({ ranks, words }) {
  const canBeOut = ranks.some(({ excluded }) => excluded.percent > 0);
  const level = fill(words.level, { first: ranks[0]?.short ?? "" });
  const columns = [...words.ranks, words.lower, ...canBeOut ? [words.excluded] : [], level];
  return /* @__PURE__ */ jsx44(ScrollRegion, { label: words.picture, children: /* @__PURE__ */ jsxs39("table", { id: "sure-table", className: "numbers w-full text-sm", children: [
    /* @__PURE__ */ jsx44("caption", { className: "sr-only", children: words.picture }),
    /* @__PURE__ */ jsx44("thead", { children: /* @__PURE__ */ jsxs39("tr", { className: "align-bottom", children: [
      /* @__PURE__ */ jsx44("th", { scope: "col", className: "sticky left-0 bg-paper py-2 pr-2 text-left", children: words.platform }),
      columns.map((column) => /* @__PURE__ */ jsx44("th", { scope: "col", className: "max-w-28 px-2 py-2 text-right leading-tight font-normal text-muted", children: column }, column))
    ] }) }),
    /* @__PURE__ */ jsx44("tbody", { children: ranks.map(({ alternative, short, ranks: first, lower, excluded, level: atLeast }) => /* @__PURE__ */ jsxs39("tr", { className: "border-t border-line", children: [
      /* @__PURE__ */ jsx44("th", { scope: "row", className: "sticky left-0 bg-paper py-1.5 pr-2 print:py-0.5 text-left font-normal", children: short }),
      [...first, lower, ...canBeOut ? [excluded] : []].map(({ text }, column) => /* @__PURE__ */ jsx44("td", { className: column === 0 ? "font-semibold" : void 0, children: text }, column)),
      /* @__PURE__ */ jsx44("td", { className: "text-muted", children: atLeast?.text ?? "\u2013" })
    ] }, alternative)) })
  ] }) });
}

// components/charts/heat-table.tsx
init_scroll_region();
import { jsx as jsx45, jsxs as jsxs40 } from "react/jsx-runtime";
var STEPS3 = ["bg-accent/4", "bg-accent/12", "bg-accent/22", "bg-accent/32", "bg-accent/44"];
function HeatTable({ caption, corner, leadLabel, columns, rows }) {
  return /* @__PURE__ */ jsx45(ScrollRegion, { label: caption, children: /* @__PURE__ */ jsxs40("table", { className: "heat w-full border-collapse text-sm", children: [
    /* @__PURE__ */ jsx45("caption", { className: "sr-only", children: caption }),
    /* @__PURE__ */ jsx45("thead", { children: /* @__PURE__ */ jsxs40("tr", { className: "align-bottom", children: [
      /* @__PURE__ */ jsx45("th", { scope: "col", className: "sticky left-0 z-1 min-w-28 bg-paper py-2 pr-2 text-left font-semibold", children: corner }),
      /* @__PURE__ */ jsx45("th", { scope: "col", className: "px-2 py-2 text-right font-normal text-muted", children: leadLabel }),
      columns.map(({ key, label, note, marked, faded }) => /* @__PURE__ */ jsxs40(
        "th",
        {
          scope: "col",
          className: `min-w-20 px-1.5 py-2 text-center leading-tight ${marked ? "border-x-2 border-t-2 border-ink font-bold" : "font-normal"} ${faded ? "text-muted" : ""}`,
          children: [
            label,
            note !== "" && /* @__PURE__ */ jsx45("span", { className: "block text-xs font-normal text-muted", children: note })
          ]
        },
        key
      ))
    ] }) }),
    /* @__PURE__ */ jsx45("tbody", { children: rows.map((row, index) => /* @__PURE__ */ jsxs40("tr", { className: "border-t border-line", children: [
      /* @__PURE__ */ jsxs40("th", { scope: "row", className: "sticky left-0 z-1 bg-paper py-1.5 pr-2 text-left font-normal", children: [
        row.label,
        row.note !== "" && /* @__PURE__ */ jsx45("span", { className: "block text-xs text-muted", children: row.note })
      ] }),
      /* @__PURE__ */ jsx45("td", { className: "text-right whitespace-nowrap text-muted", children: row.lead }),
      columns.map((column, position) => /* @__PURE__ */ jsx45(HeatCell, { column, value: row.values[position] ?? 0, isLast: index === rows.length - 1 }, column.key))
    ] }, row.key)) })
  ] }) });
}
function HeatCell({ column, value, isLast }) {
  const shade = column.faded ? "text-muted" : shadeOf(value);
  const frame = column.marked ? `border-x-2 border-x-ink font-bold ${isLast ? "border-b-2 border-b-ink" : ""}` : "";
  return /* @__PURE__ */ jsx45("td", { className: frame === "" ? shade : `${shade} ${frame}`, children: value });
}
function shadeOf(value) {
  return STEPS3[Math.min(Math.floor(value / 20), STEPS3.length - 1)] ?? "";
}

// components/result/values-section.tsx
init_locale2();
init_report();
import { jsx as jsx46, jsxs as jsxs41 } from "react/jsx-runtime";
function ValuesSection({ report, words, terms: terms2 }) {
  const { percent } = reportWords(report.locale);
  const order = report.criteria.map((criterion, index) => ({ ...criterion, index })).sort((a, b) => b.weight - a.weight || a.index - b.index);
  const heaviest = order[0];
  return /* @__PURE__ */ jsxs41(
    Section,
    {
      id: "values",
      label: words.sections.values,
      title: fill(words.values.title, {
        criterion: heaviest?.title ?? "",
        weight: fill(percent, { n: formatPoints(heaviest?.weight ?? 0) })
      }),
      children: [
        /* @__PURE__ */ jsx46("p", { className: "mb-3 max-w-3xl print:hidden", children: /* @__PURE__ */ jsx46(TextWithTerms, { text: words.values.text, terms: terms2 }) }),
        /* @__PURE__ */ jsx46(
          HeatTable,
          {
            caption: words.values.caption,
            corner: words.ranking.criterion,
            leadLabel: words.values.weight,
            columns: report.ranking.map(({ alternative, short, rank }, index) => ({
              key: alternative,
              label: short,
              note: rank === null ? words.excluded : "",
              marked: index === 0 && rank !== null,
              faded: rank === null
            })),
            rows: order.map(({ criterion, title, weight, mark, index }) => ({
              key: criterion,
              label: title,
              note: mark === null ? "" : words.values[mark],
              lead: fill(percent, { n: formatPoints(weight) }),
              values: report.ranking.map(({ values }) => values[index] ?? 0)
            }))
          }
        )
      ]
    }
  );
}

// components/result/what-if-section.tsx
init_what_if();

// components/result/what-if.tsx
init_button();
init_links();
import { useState as useState7 } from "react";
import { jsx as jsx51, jsxs as jsxs46 } from "react/jsx-runtime";
async function load2(links) {
  const [{ WhatIfPanel: Panel }, response] = await Promise.all([Promise.resolve().then(() => (init_what_if_panel(), what_if_panel_exports)), fetch(rulesPath(links))]);
  if (!response.ok) throw new Error(`The rules came with status ${response.status}`);
  return { Panel, source: await response.json() };
}
function WhatIf({ links, shared, labels }) {
  const [loaded2, setLoaded] = useState7(null);
  const [status, setStatus] = useState7("");
  const open = async () => {
    setStatus(labels.loading);
    try {
      setLoaded(await load2(links));
    } catch {
      setStatus(labels.failed);
    }
  };
  if (loaded2) return /* @__PURE__ */ jsx51(loaded2.Panel, { links, shared, source: loaded2.source });
  return /* @__PURE__ */ jsxs46("div", { className: "flex flex-wrap items-center gap-3 noscript:hidden", children: [
    /* @__PURE__ */ jsx51(Button, { look: "secondary", onClick: () => void open(), children: labels.open }),
    /* @__PURE__ */ jsx51("span", { role: "status", children: status })
  ] });
}

// components/result/what-if-section.tsx
import { jsx as jsx52, jsxs as jsxs47 } from "react/jsx-runtime";
function WhatIfSection({ links, shared, label }) {
  const { title, text, noScript, open, loading, failed } = whatIfWords(links.locale);
  const { contentVersion, answers, priorities } = shared;
  return /* @__PURE__ */ jsx52("div", { className: "no-print", children: /* @__PURE__ */ jsxs47(Section, { id: "try", label, title, children: [
    /* @__PURE__ */ jsx52("p", { className: "mb-3 max-w-3xl", children: text }),
    /* @__PURE__ */ jsx52("noscript", { children: /* @__PURE__ */ jsx52("p", { className: "text-muted", children: noScript }) }),
    /* @__PURE__ */ jsx52(WhatIf, { links, shared: { contentVersion, answers, priorities }, labels: { open, loading, failed } })
  ] }) });
}

// components/result/result-page.tsx
import { jsx as jsx53, jsxs as jsxs48 } from "react/jsx-runtime";
function ResultPage({ report, sensitivity, duties, drift, terms: terms2, links, link, view, origin, codeOf }) {
  const words = resultWords(links.locale);
  const firm = robustnessWords(links.locale);
  const { recommendation } = report;
  const opponent = recommendation ? chooseRival(report, view.vs) : void 0;
  const address = origin + sharedPath(links);
  const thenAndToday = drift ? comparePath(links.locale, sharedPath(links), encodeLink({ ...link, contentVersion: drift.version })) : "";
  const pathOf2 = (changes) => resultPath({ ...links, code: codeOf(changes) });
  return /* @__PURE__ */ jsxs48("div", { className: "space-y-10 print:space-y-3", children: [
    /* @__PURE__ */ jsx53(PrintHead, { report, address, words: words.colophon }),
    /* @__PURE__ */ jsx53(Story, { report, links, pathOf: pathOf2, words, terms: terms2 }),
    drift && /* @__PURE__ */ jsx53(DriftNotice, { drift, href: thenAndToday, words }),
    /* @__PURE__ */ jsx53(TermHint, { locale: links.locale }),
    /* @__PURE__ */ jsx53(ContentsList, { label: words.contents, entries: listContents(report, words) }),
    /* @__PURE__ */ jsx53(RankingSection, { report, words, terms: terms2 }),
    opponent && /* @__PURE__ */ jsx53(DuelSection, { report, rival: opponent, links, words }),
    /* @__PURE__ */ jsx53(ValuesSection, { report, words, terms: terms2 }),
    /* @__PURE__ */ jsx53(ExclusionsSection, { report, words, terms: terms2 }),
    recommendation && /* @__PURE__ */ jsx53(CaveatsSection, { caveats: report.caveats, words, terms: terms2 }),
    /* @__PURE__ */ jsx53(AnswersSection, { report, links, words }),
    /* @__PURE__ */ jsx53(WhatIfSection, { links, shared: link, label: words.sections.try }),
    sensitivity && /* @__PURE__ */ jsx53(SureSection, { sensitivity, label: words.sections.sure, words: firm.sure, terms: terms2 }),
    sensitivity && /* @__PURE__ */ jsx53(
      ChangesSection,
      {
        report,
        sensitivity,
        links,
        weight: view.weight,
        pathOf: pathOf2,
        label: words.sections.changes,
        words: firm.changes,
        terms: terms2
      }
    ),
    /* @__PURE__ */ jsx53(DutiesSection, { duties, label: words.sections.duties, terms: terms2 }),
    /* @__PURE__ */ jsx53(CostsSection, { report, words, terms: terms2 }),
    recommendation && /* @__PURE__ */ jsx53(NextSection, { recommendation, words, terms: terms2 }),
    /* @__PURE__ */ jsx53(EvidenceSection, { evidence: duties.evidence, words }),
    /* @__PURE__ */ jsx53(ShareSection, { shared: { report, code: links.code, title: links.title, origin }, label: words.sections.share }),
    /* @__PURE__ */ jsx53(ExportsSection, { links }),
    /* @__PURE__ */ jsx53(Colophon, { report, code: links.code, address, words: words.colophon }),
    /* @__PURE__ */ jsx53(TermNotes, { terms: terms2 })
  ] });
}
function listContents({ recommendation, locale }, { sections }) {
  const needed = /* @__PURE__ */ new Set(["duel", "caveats", "sure", "changes", "duties", "costs", "next"]);
  const order = [
    "ranking",
    "duel",
    "values",
    "exclusions",
    "caveats",
    "answers",
    "try",
    "sure",
    "changes",
    "duties",
    "costs",
    "next",
    "evidence",
    "share"
  ];
  const shown = order.filter((id) => recommendation !== null || !needed.has(id));
  return [...shown.map((id) => [id, sections[id]]), ["exports", exportWords(locale).section]];
}

// tests/tmp/stage.tsx
import { jsx as jsx54 } from "react/jsx-runtime";
var c = loadCatalogue();
var rules = toRules(c);
var s = 1;
var rnd = () => (s = Math.imul(s, 1664525) + 1013904223 >>> 0) / 4294967296;
var T = {};
var t = (n, f) => {
  const b = process.cpuUsage();
  const r = f();
  const e = process.cpuUsage(b);
  (T[n] ??= []).push((e.user + e.system) / 1e3);
  return r;
};
for (let i = 0; i < 200; i++) {
  const answers = Object.fromEntries(c.questions.map(({ id, choices }) => [id, choices[Math.floor(rnd() * choices.length)].id]));
  const link = { contentVersion: c.version, answers, priorities: NO_PRIORITIES };
  const code = encodeLink(link);
  const findings = t("findings", () => collectFindings(rules, answers, NO_PRIORITIES));
  const report = t("report", () => buildReport({ catalogue: c, findings, locale: "en" }));
  const sens = t("sens", () => buildSensitivity({ catalogue: c, findings, locale: "en" }));
  const duties = t("duties", () => readDuties(c, report));
  const terms2 = t("terms", () => markTerms(glossary("en"), listResultTexts(report, duties), ["verdict"]));
  const html = t("html", () => renderToStaticMarkup(/* @__PURE__ */ jsx54(ResultPage, { report, sensitivity: sens, duties, drift: null, terms: terms2, links: { locale: "en", code, title: "" }, link, view: {}, origin: "http://x", codeOf: (ch) => encodeLink({ ...link, answers: { ...answers, ...Object.fromEntries(ch.map(({ question, to }) => [question, to])) } }) })));
  const gz = t("gzip", () => gzipSync(html));
  t("embed", () => renderEmbed({ report, code, title: "", origin: "http://x" }, { view: "summary", theme: "auto" }));
  if (i === 199) console.log(html.length, gz.length);
}
for (const [n, v] of Object.entries(T)) {
  const w = v.slice(100).sort((a, b) => a - b);
  console.log(n, w[50].toFixed(2), w[90].toFixed(2));
}
