import { phrases } from '../../../trials/text/phrase-book.ts'
import type { Meaning } from './meaning.ts'

type More = Pick<Meaning, 'topic' | 'isAlsoCalled'>

const row = (name: string, written: string, typed = '', more: More = {}): Meaning => ({
  name,
  written: phrases(written),
  typed: typed === '' ? [] : phrases(typed),
  ...more,
})

const POO = '{poo|poop|pooh|crap|shit|turd|stool|feces|faeces|fecal|faecal}'
const MOVED = '{transplant|transplantation|transfer|transfusion|swap|donation|implant}'

/** What people call the gut, what is done with it, and what one feels. Of two rows with the same words, the earlier one is meant. */
export const EVERYDAY_MEANINGS: readonly Meaning[] = [
  row(
    'stool transplants (FMT)',
    `stool transplant, FMT, {faecal|fecal} transplant, {faecal|fecal} {microbiota|microbial|microbiome} {transplant|transplantation},
     intestinal microbiota transplantation, {faecal|fecal} microbiota`,
    `${POO} {bacteria |}${MOVED}, {poo|poop|shit|stool} {pill|capsule|tablet|therapy|donor}, crapsule, {gut|microbiome|microbiota|flora} ${MOVED},
     someone else's {poo|poop|stool}, bacteriotherapy`,
    { topic: 'fmt' },
  ),
  row('hookworms', 'hookworm, hook worm, Necator', '', { topic: 'helminth' }),
  row(
    'pig whipworms',
    'whipworm, whip worm, Trichuris suis, TSO',
    'pig worm, {pig |}{whipworm|whip worm|worm} egg',
    { topic: 'helminth' },
  ),
  row(
    'worm treatment (helminths)',
    'worms, worm, helminth, hookworm, whipworm, Trichuris suis, TSO, Necator, parasite',
    '{parasitic|live|living|intestinal|gut} worm, worm {therapy|treatment}, helminthic therapy',
    { topic: 'helminth' },
  ),
  row(
    'yoghurt, kefir and other fermented food',
    'yoghurt, yogurt, kefir, fermented {milk|food|dairy|drink}',
    'yogourt, yougurt, sauerkraut, kimchi, kombucha, buttermilk, {yakult|actimel|activia|danone}',
    { topic: 'probiotic' },
  ),
  row('Vivomixx, once sold as VSL#3', 'Vivomixx, Visbiome, VSL#3', 'vsl3, vsl 3', {
    topic: 'probiotic',
  }),
  row('lactobacilli', 'lactobacillus, lactobacilli', 'acidophilus', { topic: 'probiotic' }),
  row('bifidobacteria', 'bifidobacterium, bifidobacteria', 'bifidus', { topic: 'probiotic' }),
  row(
    'probiotics (live bacteria)',
    'probiotic, lactobacillus, bifidobacterium, Vivomixx, Visbiome, VSL#3, live bacteria, synbiotic',
    '{good|friendly|healthy|helpful|beneficial} {bacteria|bug|germ|bacterium|gut bacteria}, pro biotic, live culture',
    { topic: 'probiotic' },
  ),
  row(
    'prebiotics and fibre',
    'prebiotic, inulin, fibre, fiber, oligofructose',
    'pre biotic, roughage, bran, psyllium, food for gut bacteria',
    { topic: 'prebiotic' },
  ),
  row('ketogenic diets', 'ketogenic, keto', '{low|no} carb, low carbohydrate, ketosis, atkins', {
    topic: 'diet',
  }),
  row(
    'fasting and eating less',
    'fasting, intermittent fasting, {calorie|caloric} restriction, fasting mimicking',
    '{5:2|16:8} {diet|}, skipping meals, time restricted eating, eating less',
    { topic: 'diet' },
  ),
  row(
    'Mediterranean diets',
    'mediterranean, mediterranean diet',
    'med diet, olive oil diet, olive oil',
    { topic: 'diet' },
  ),
  row(
    'gluten',
    'gluten, gluten free, gluten free diet',
    'no {gluten|wheat}, wheat free, coeliac diet, celiac diet',
    { topic: 'diet' },
  ),
  row('paleolithic diets', 'paleolithic, paleo, wahls', '{paleo|wahls} {diet|protocol}', {
    topic: 'diet',
  }),
  row('low-fat diets', 'low fat, swank', 'swank diet, {overcoming ms|omms|jelinek} {diet|}', {
    topic: 'diet',
  }),
  row('plant-based diets', 'plant based, vegan, vegetarian', 'vegan diet, no meat', {
    topic: 'diet',
  }),
  row(
    'diets',
    'diet, dietary, nutrition, eating',
    'food, meal, nutritional, what to eat, healthy eating',
    { topic: 'diet' },
  ),
  row(
    'trials on gut permeability',
    '{gut|intestinal|intestine|gastrointestinal} {permeability|barrier|leakage}, zonulin',
    'leaky {gut|bowel|intestine}, {gut|bowel|intestine} leak, holes in the gut',
    { topic: 'microbiome-observation', isAlsoCalled: true },
  ),
  row(
    'bacteria that are out of balance (dysbiosis)',
    'dysbiosis, dysbiotic',
    '{bad|unhealthy|wrong} {gut |}{bacteria|bug|flora}, {gut|bacterial|bacteria|microbiome} imbalance, unbalanced gut',
    { topic: 'microbiome-observation' },
  ),
  row(
    'the link between gut and brain',
    '{gut|brain gut|microbiome gut|microbiota gut} brain axis, gut brain',
    'gut {and|to} brain, second brain, vagus',
    { topic: 'microbiome-observation' },
  ),
  row(
    'the microbiome (the bacteria of the gut)',
    'microbiome, microbiota, gut flora, gut bacteria, intestinal flora',
    '{gut|bowel|stomach|tummy|intestinal} {bug|germ|health|microbe|bacteria|biome}, bowel flora, flora, biome',
    { topic: 'microbiome-observation' },
  ),
  row(
    'short-chain fatty acids',
    'short-chain fatty acid, SCFA, propionate, propionic acid, butyrate, butyric acid',
    'butter acid, proprionic acid, propionic',
    { topic: 'scfa' },
  ),
  row('bile acids', 'bile acid, TUDCA, tauroursodeoxycholic', 'ox bile, gall, bile'),
  row('vancomycin', 'vancomycin', '', { topic: 'antibiotic' }),
  row('rifaximin', 'rifaximin', 'xifaxan, rifaxamin', { topic: 'antibiotic' }),
  row('minocycline', 'minocycline', '', { topic: 'antibiotic' }),
  row(
    'antibiotics',
    'antibiotic, vancomycin, rifaximin, minocycline',
    '{kill|killing} gut bacteria, anti biotic',
    { topic: 'antibiotic' },
  ),
  row(
    'overgrowth of bacteria (SIBO)',
    'small {intestinal|intestine|bowel} bacterial overgrowth, SIBO',
    'bacterial overgrowth',
  ),
  row('irritable bowel', 'irritable bowel, IBS', 'irritable gut, nervous stomach'),
  row('inflamed bowel (IBD)', "inflammatory bowel, crohn's, crohn, ulcerative colitis, IBD", ''),
  row(
    'constipation',
    'constipation, constipated',
    "{can't|cannot|can not} poo, blocked up, bunged up",
  ),
  row('diarrhoea', 'diarrhoea, diarrhea', 'the runs, loose stool, runny tummy'),
  row(
    'stool samples',
    '{stool|faecal|fecal} {sample|specimen|collection}',
    '{poo|poop|shit} {sample|test}, stool test',
  ),
  row('stool', 'stool, faeces, feces, faecal, fecal', 'poo, poop, pooh, crap, shit, turd'),
  row(
    'capsules, tablets and pills',
    'capsule, tablet, pill',
    'by mouth, {swallow|swallowing|take} {a |}{pill|tablet}',
  ),
  row('vitamin D', 'vitamin d, vitamin d3, cholecalciferol', 'sunshine vitamin'),
  row('omega-3 and fish oil', 'omega 3, fish oil', 'cod liver oil'),
  row('fatigue', 'fatigue, tiredness', 'tired, exhausted, exhaustion, no energy, worn out'),
  row('thinking and memory', 'cognition, cognitive, memory', 'brain fog, cog fog, forgetful'),
  row('depression', 'depression, depressive, mood', 'low mood, feeling down, sad, sadness'),
  row('bladder problems', 'bladder, urinary', 'weeing, peeing'),
  row('walking', 'walking, gait, mobility', ''),
  row('relapses', 'relapse, relapses, exacerbation', 'flare up, flare, ms attack'),
  row(
    'stem cell transplants',
    'stem cell, HSCT, aHSCT',
    'bone marrow transplant, {blood |}stem cell transplant',
  ),
  row(
    'relapsing-remitting MS',
    'relapsing-remitting, RRMS, relapsing remitting multiple sclerosis',
    'relapsing remitting ms',
  ),
  row(
    'secondary progressive MS',
    'secondary progressive, SPMS, secondary progressive multiple sclerosis',
    'secondary progressive ms',
  ),
  row(
    'primary progressive MS',
    'primary progressive, PPMS, primary progressive multiple sclerosis',
    'primary progressive ms',
  ),
  row('a first attack (CIS)', 'clinically isolated syndrome, CIS', 'first attack'),
  row('multiple sclerosis', 'multiple sclerosis, MS', ''),
  row('children', 'children, paediatric, pediatric', 'kid, child, teenager, teen'),
  row('pregnancy', 'pregnancy, pregnant', 'expecting a baby, having a baby'),
]
